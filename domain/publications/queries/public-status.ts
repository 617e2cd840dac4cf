import type { Day } from '#lib/days.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import { clauseOf } from '../../legal-status/queries/kept-facts.ts'
import { type Bounds, lastDay } from '../../legal-status/rules/bounds.ts'
import { knownFacts } from '../../legal-status/rules/known-facts.ts'
import { type Facts, statusIf } from '../../legal-status/rules/legal-status.ts'
import { lifeParts } from '../../legal-status/rules/life-parts.ts'
import { sidesSigned } from '../../legal-status/rules/signing.ts'
import { stateSpans } from '../../legal-status/rules/state-spans.ts'
import { keptLife } from '../../legal-status/rules/usual-life.ts'
import { legalEvent } from '../../legal-status/schema/facts.ts'
import type { LegalState } from '../../legal-status/schema/words.ts'
import type { PublicStatus } from '../schema/register.ts'
import type { AgreementSnapshot } from '../schema/snapshot.ts'

type Law = Pick<AgreementSnapshot, 'legalEvents' | 'clauses'>

/** The day that both sides had signed by, as what was published tells it. */
export function signingOf(law: Law): UncertainDay | null {
  const facts = factsOf(law)
  return asWritten(keptLife(facts).signedOn, facts)
}

/** The legal state on a day, told from what was published alone. */
export function statusOf(law: Law, on: Day): PublicStatus {
  const facts = factsOf(law)
  const { state, missing, ...status } = statusIf(facts, { on }, new Map())
  const { signedOn, enteredIntoForceOn, inForceUntil } = keptLife(facts)
  return {
    on,
    state,
    sidesSigned: sidesSigned(knownFacts(facts.events, null), on),
    missing: [...missing],
    lastDay: inForceUntil,
    signedOn: asWritten(signedOn, facts),
    enteredIntoForceOn: asWritten(enteredIntoForceOn, facts),
    events: facts.events.map(eventShown),
    end: days(status.end),
    latestEnd: days(status.latestEnd),
    renewsUntil: days(status.renewsUntil),
    ...lifeParts(facts, { on }, status),
  }
}

const days = (bounds: Bounds | null) => bounds && { lower: bounds.lower, upper: bounds.upper }

/** A day as an event wrote it: "October 1978", and not one of its 31 days. */
const asWritten = (day: UncertainDay | null, { events }: Facts): UncertainDay | null =>
  events
    .map(dayOf)
    .find((one) => one && day && one.lower === day.lower && one.upper === day.upper) ?? day

/** An event with its bounds, as a life line draws it. */
const eventShown = (event: Facts['events'][number]): PublicStatus['events'][number] => ({
  kind: event.kind,
  side: 'side' in event ? event.side : null,
  on: dayOf(event),
  place: 'place' in event ? event.place : null,
})

function dayOf(event: Facts['events'][number]): UncertainDay | null {
  if ('on' in event) return event.on
  return 'receivedOn' in event ? event.receivedOn : null
}

/** A legal state, and the days that it lasts; `toDay` is null where nothing published ends it. */
export type StateSpan = { state: LegalState; fromDay: Day; toDay: Day | null }

/** The legal states one after the other, from the beginning of days on. */
export const statesOf = (law: Law): StateSpan[] =>
  stateSpans(factsOf(law)).map(({ state, from, to }) => ({
    state,
    fromDay: from,
    toDay: to === lastDay ? null : to,
  }))

/** Events and clauses as the law reads them: each day with its bounds. */
const factsOf = ({ legalEvents, clauses }: Law): Facts => ({
  events: legalEvents.map((event) => legalEvent.parse(event)),
  clauses: clauses.map(clauseOf),
})
