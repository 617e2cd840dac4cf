import { useLocale, useTranslations } from 'next-intl'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import { instantWords, uncertainDayWords } from '#lib/day-words.ts'
import { readUncertainDay } from '#lib/edtf.ts'

type Recorded = LegalStatusAnswer['events'][number]
type Props = { status: LegalStatusAnswer; zone: string }

/** Every fact in the order in which it was recorded; what was put right later says so. */
export function RecordedEvents({ status: { events }, zone }: Props) {
  const words = useTranslations('law.section')
  const kinds = useTranslations('law.events')
  const language = useLocale()
  const day = useDayOf()
  if (events.length === 0) return null
  return (
    <details className="mt-6">
      <summary>{words('events')}</summary>
      <ul className="mt-2 space-y-1">
        {events.map((recorded) => (
          <li key={recorded.id} className={recorded.correctedBy ? 'text-quiet' : undefined}>
            {kinds(kindOf(recorded))}: {day(recorded)}
            {recorded.recordedAt && (
              <span className="text-small text-quiet">
                {' '}
                ({words('recorded', { moment: instantWords(recorded.recordedAt, language, zone) })}
                {recorded.correctedBy && `; ${words('corrected')}`})
              </span>
            )}
          </li>
        ))}
      </ul>
    </details>
  )
}

const kindOf = ({ kind, event }: Recorded) =>
  kind === 'notice' ? (event.purpose as 'nonRenewal' | 'denunciation') : kind

/** The day of an event in words: of a notice that of its receipt, of a correction what it corrects to. */
function useDayOf(): (recorded: Recorded) => string {
  const words = useTranslations('law.section')
  const language = useLocale()
  return ({ event }) => {
    const said = (event.event as Recorded['event'] | null | undefined) ?? event
    const text = said.receivedOn ?? said.sentOn ?? said.on
    const read = typeof text === 'string' ? readUncertainDay(text) : null
    return read?.ok ? uncertainDayWords(read.value, language) : words('noDay')
  }
}
