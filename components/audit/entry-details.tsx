import Link from 'next/link'
import type { ReactNode } from 'react'
import { Disclosure } from '#components/ui/page/disclosure.tsx'
import type { AuditEvent } from '#domain/audit/schema.ts'
import { ChangesTable } from './changes-table.tsx'
import { actorName, subjectName } from './names.ts'
import { particularsOf } from './particulars.ts'
import type { Teller } from './teller.ts'

/** Leads to the trail with one filter more; absent where the trail cannot be filtered. */
export type Narrow = (filter: 'actor' | 'subject' | 'agreement', id: string) => string

type Props = { event: AuditEvent; tell: Teller; narrow?: Narrow | undefined }

/** Everything that an entry holds, for who asks. */
export function EntryDetails({ event, tell, narrow }: Props) {
  const { say, words } = tell
  return (
    <Disclosure summary={<Summary seq={event.seq} say={say} />}>
      <div className="grid gap-4 py-1">
        <ChangesTable event={event} tell={tell} />
        <dl className="trail-facts">
          <Fact term={say('detail.event')}>
            <code>{event.event}</code>
          </Fact>
          <Fact term={say('detail.level')}>{words(`levels.${event.level}`)}</Fact>
          {particularsOf(event, tell).map(({ term, text }) => (
            <Fact key={term} term={term}>
              {text}
            </Fact>
          ))}
          {event.requestId && (
            <Fact term={say('detail.requestId')}>
              <code>{event.requestId}</code>
            </Fact>
          )}
          <Fact term={say('detail.leafHash')}>
            <code>{event.leafHash}</code>
          </Fact>
        </dl>
        {narrow && <NarrowLinks event={event} tell={tell} narrow={narrow} />}
      </div>
    </Disclosure>
  )
}

function Summary({ seq, say }: { seq: number; say: Teller['say'] }) {
  return (
    <>
      <span aria-hidden="true">{say('detailsOf')}</span>
      <span className="sr-only">{say('details', { seq })}</span>
    </>
  )
}

function Fact({ term, children }: { term: string; children: ReactNode }) {
  return (
    <div>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function NarrowLinks({ event, tell, narrow }: Props & { narrow: Narrow }) {
  const { say } = tell
  const { actor, subject, agreementId } = event
  const actorId = actor.id ?? 'operator'
  return (
    <ul className="no-print flex flex-wrap gap-x-6 text-small">
      <li>
        <Link href={narrow('actor', actorId)} prefetch={false}>
          {say('only.actor', { name: actorName(event, tell) })}
        </Link>
      </li>
      {subject && (
        <li>
          <Link href={narrow('subject', subject.id)} prefetch={false}>
            {say('only.subject', { name: subjectName(event, tell) })}
          </Link>
        </li>
      )}
      {agreementId && (
        <li>
          <Link href={narrow('agreement', agreementId)} prefetch={false}>
            {say('only.agreement')}
          </Link>
        </li>
      )}
    </ul>
  )
}
