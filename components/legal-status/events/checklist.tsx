import Link from 'next/link'
import { useTranslations } from 'next-intl'
import { Status } from '#components/ui/record/status.tsx'
import { knownFacts } from '#domain/legal-status/rules/known-facts.ts'
import { replaced } from '#domain/legal-status/rules/clauses-in-force.ts'
import { stepsToForce } from '#domain/legal-status/rules/fitting-events.ts'
import { clause, legalEvent } from '#domain/legal-status/schema/facts.ts'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'

/** What is still to be recorded until it is in force; nothing where that is past. */
export function Checklist({ status }: { status: LegalStatusAnswer }) {
  const words = useTranslations('lawForms.checklist')
  const steps = stepsOf(status)
  if (steps.every(({ done }) => done)) return null
  return (
    <section className="mb-10 max-w-measure" aria-labelledby="checklist">
      <h2 id="checklist" className="font-medium">
        {words('title')}
      </h2>
      <ul className="mt-2 space-y-1">
        {steps.map(({ kind, side, done }) => {
          const text = words(`steps.${kind}`, { side: side ?? 'none' })
          const query = new URLSearchParams({ kind, ...(side && { side }) })
          return (
            <li key={`${kind} ${side}`}>
              <Status mark={done ? 'done' : 'open'} tone={done ? 'quiet' : 'plain'}>
                {done ? text : <Link href={`?${query}`}>{text}</Link>}
                <span className="sr-only"> ({words(done ? 'done' : 'open')})</span>
              </Status>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const entered = ['inForce', 'suspended', 'ended', 'windingUp']

function stepsOf({ events, clauses, state }: LegalStatusAnswer) {
  const facts = events.map(({ id, recordedAt, event }) =>
    legalEvent.parse({ ...event, id, ...(recordedAt && { recordedAt }) }),
  )
  const original = replaced(
    {},
    clauses.map((one) => clause.parse(one)),
  )
  return stepsToForce(knownFacts(facts, null), original, entered.includes(state))
}
