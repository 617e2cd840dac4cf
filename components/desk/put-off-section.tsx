import { useLocale, useTranslations } from 'next-intl'
import { Section } from '#components/ui/page/section.tsx'
import { LocalText } from '#components/ui/record/local-text.tsx'
import type { Snooze } from '#domain/snoozes/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { TakeUpButton } from './take-up-button.tsx'

type Props = { hidden: readonly { item: { titles: LanguageMap }; snooze: Snooze }[] }

/** What was put off, until when and why, and the way back. */
export function PutOffSection({ hidden }: Props) {
  const words = useTranslations('milestones.desk.putOff')
  const language = useLocale()
  if (hidden.length === 0) return null
  return (
    <Section title={words('section')} lead={words('sectionText')}>
      <ul className="desk-lines">
        {hidden.map(({ item: { titles }, snooze: { subjectId, untilDay, reason } }) => (
          <li key={subjectId}>
            <span className="font-serif">
              <LocalText of={titles} />
            </span>
            <span className="text-small text-quiet">
              {words('untilBecause', { day: dayWords(untilDay, language), reason })}
            </span>
            <span>
              <TakeUpButton subjectId={subjectId} titles={titles} />
            </span>
          </li>
        ))}
      </ul>
    </Section>
  )
}
