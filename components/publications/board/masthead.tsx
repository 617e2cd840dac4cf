import { useLocale, useTranslations } from 'next-intl'
import { Indenture } from '#components/frame/indenture.tsx'
import { dayWords } from '#lib/day-words.ts'

/** The head of the front page: the word across the cut, what this is, and the day. */
export function Masthead({ today, agreements }: { today: string; agreements: number }) {
  const words = useTranslations('publicPages')
  const language = useLocale()
  return (
    <header className="masthead">
      <Indenture className="masthead-word" />
      <h1 className="masthead-motto">{words('board.motto')}</h1>
      <p className="masthead-line">
        <span>{words('title')}</span>
        <span>{dayWords(today, language)}</span>
        <span>{words('register.total', { count: agreements })}</span>
      </p>
    </header>
  )
}
