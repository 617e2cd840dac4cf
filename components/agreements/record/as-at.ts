import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { knownFacts } from '#domain/legal-status/rules/known-facts.ts'
import { legalEvent } from '#domain/legal-status/schema/facts.ts'
import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'

/**
 * The agreement with its law as on the day and as known at the moment that were asked for
 * (`domain.md` rule 27); what is not of the law stays as it is today.
 */
export function asAt(agreement: Agreement, status: LegalStatusAnswer): Agreement {
  const { on, state, sidesSigned, missing, signedOn, enteredIntoForceOn } = status
  const lastDay = (status.end ?? status.latestEnd)?.upper ?? null
  return {
    ...agreement,
    ...{ signedOn, enteredIntoForceOn },
    legalEvents: eventsOf(status),
    clauses: status.clauses.map(({ kind, placeInText, ...terms }) => ({
      id: String(kind),
      kind: kind as Agreement['clauses'][number]['kind'],
      placeInText: (placeInText as string | null | undefined) ?? null,
      terms,
    })),
    status: { on, state, sidesSigned, missing, lastDay },
  }
}

/** What was recorded by then, as corrected by then, of days that had begun. */
function eventsOf({ events, on }: LegalStatusAnswer): Agreement['legalEvents'] {
  const facts = events.map(({ id, recordedAt, event }) =>
    legalEvent.parse({ ...event, id, ...(recordedAt && { recordedAt }) }),
  )
  return knownFacts(facts, null).flatMap((fact) => {
    const day = fact.kind === 'notice' ? (fact.receivedOn ?? fact.sentOn) : fact.on
    if (day && day.lower > on) return []
    const side = 'side' in fact ? fact.side : 'from' in fact ? fact.from : null
    return [{ id: fact.id ?? '', kind: fact.kind, side, on: day, place: fact.place }]
  })
}
