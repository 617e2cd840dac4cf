import { useLocale, useTranslations } from 'next-intl'
import { LocalText } from '#components/ui/record/local-text.tsx'
import { NotStated } from '#components/ui/record/not-stated.tsx'
import type { Contribution } from '#domain/contributions/schema.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { moneyWords } from '#lib/money-words.ts'

type Titled = { titles: LanguageMap }

type Props = {
  given: Pick<Contribution, 'titles' | 'money'>
  /** How and how surely it is given, of which day, at which rate; what is not known is left out. */
  particulars: readonly (string | false | null)[]
  drawnFrom: Titled | null | undefined
  activity: Titled | null | undefined
}

/** What a side gives: what and how much, out of what, for which activity. */
export function Given({ given: { titles, money }, particulars, drawnFrom, activity }: Props) {
  const words = useTranslations('contributions')
  const language = useLocale()
  return (
    <>
      <p className="flex flex-wrap items-baseline justify-between gap-x-6">
        <span className="min-w-0 font-serif">
          <LocalText of={titles} />
        </span>
        <span className="tabular-nums">
          {money ? moneyWords(money, language) : <NotStated>{words('noAmount')}</NotStated>}
        </span>
      </p>
      <p className="text-small text-quiet">{particulars.filter(Boolean).join(' · ')}</p>
      <Whereof called={words('outOf')} what={drawnFrom} />
      <Whereof called={words('forActivity')} what={activity} />
    </>
  )
}

function Whereof({ called, what }: { called: string; what: Titled | null | undefined }) {
  if (!what) return null
  return (
    <p className="text-small text-quiet">
      {called} <LocalText of={what.titles} />
    </p>
  )
}
