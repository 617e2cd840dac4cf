import Link from 'next/link'
import { useLocale, useTranslations } from 'next-intl'
import { sentenceOf } from '#components/audit/sentence.ts'
import { teller } from '#components/audit/teller.ts'
import { Section } from '#components/ui/page/section.tsx'
import type { AuditEvent, AuditEventPage } from '#domain/audit/schema.ts'
import { instantWords } from '#lib/day-words.ts'

type Props = { changes: AuditEventPage; zone: string }

/** What others have done to the desk's records since yesterday, in sentences. */
export function ChangesSection({ changes: { items }, zone }: Props) {
  const words = useTranslations('milestones.desk')
  const language = useLocale()
  const tell = teller(language, zone)
  if (items.length === 0) {
    return (
      <Section title={words('changes')}>
        <p className="text-quiet">{words('noChanges')}</p>
      </Section>
    )
  }
  return (
    <Section title={words('changes')} lead={words('changesText', { zone })}>
      <ol className="desk-lines">
        {byRecord(items).map(({ latest: event, more }) => (
          <li key={event.seq}>
            <Link
              href={`/agreements/${event.agreementId}?tab=history#entry-${event.seq}`}
              prefetch={false}
              className="decoration-hairline hover:decoration-current"
            >
              {sentenceOf(event, tell)}
            </Link>
            {more > 0 && (
              <span className="text-small text-quiet">{words('moreChanges', { count: more })}</span>
            )}
            <span className="text-small text-quiet">
              <time dateTime={event.at}>{instantWords(event.at, language, zone)}</time>
            </span>
          </li>
        ))}
      </ol>
    </Section>
  )
}

/** Each record once, by its latest change: its title need not be read again for each earlier one. */
function byRecord(events: readonly AuditEvent[]) {
  const records = new Map<string, { latest: AuditEvent; more: number }>()
  for (const event of events) {
    const record = records.get(event.subject?.id ?? '')
    if (record) record.more += 1
    else records.set(event.subject?.id ?? '', { latest: event, more: 0 })
  }
  return [...records.values()]
}
