import type { ReactNode } from 'react'
import { LinkButton } from '#components/ui/button.tsx'
import { EmptyState } from '#components/ui/page/empty-state.tsx'
import { Section } from '#components/ui/page/section.tsx'
import type { AuditEvent } from '#domain/audit/schema.ts'
import type { Language } from '#messages/languages.ts'
import { teller } from './teller.ts'
import { Trail } from './trail.tsx'

type Props = {
  events: readonly AuditEvent[]
  language: Language
  /** The office's zone. */
  zone: string
  /** What of the record is told; of an agreement also what is under it. */
  lead?: string
  /** Where the next page stands, if there is one. */
  next?: string | undefined
  /** What can be done about an entry that can be taken back. */
  acts?: (event: AuditEvent) => ReactNode
}

/** What was changed in a record, as a part of its page. */
export function RecordTrail({ events, language, zone, lead, next, acts }: Props) {
  const tell = teller(language, zone)
  const { say } = tell
  return (
    <Section id="history" title={say('history')} lead={lead ?? say('historyLead')}>
      {events.length === 0 ? (
        <EmptyState kind="nothing" title={say('nothingYet')}>
          {say('nothingYetText')}
        </EmptyState>
      ) : (
        <Trail events={events} tell={tell} level="h3" acts={acts} />
      )}
      <p className="mt-4 text-small text-quiet">{say('zone', { zone })}</p>
      {next && (
        <p className="no-print mt-4">
          <LinkButton href={next} small>
            {say('earlier')}
          </LinkButton>
        </p>
      )}
    </Section>
  )
}
