import { addDays, type Day } from '#lib/days.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import { legalFacts, legalState, missingFrom, sidesSigned } from '../../legal-status/rules.ts'
import {
  clause,
  type Clause,
  legalEvent,
  type LegalEvent,
} from '../../legal-status/schema/facts.ts'
import type { LegalState } from '../../legal-status/schema/words.ts'
import type { PublicStatus } from '../schema/register.ts'
import type { AgreementSnapshot } from '../schema/snapshot.ts'

type Law = Pick<AgreementSnapshot, 'legalEvents' | 'clauses'>

/** The day that both sides had signed by, as what was published tells it. */
export const signingOf = (law: Law): UncertainDay | null => factsOf(law).signedOn

/** The legal state on a day, told from what was published alone. */
export function statusOf(law: Law, on: Day): PublicStatus {
  const facts = factsOf(law)
  return {
    on,
    state: legalState(facts, on),
    sidesSigned: sidesSigned(signingsIn(law), on),
    missing: missingFrom(facts, clausesOf(law)),
    lastDay: facts.inForceUntil,
    signedOn: facts.signedOn,
    enteredIntoForceOn: facts.enteredIntoForceOn,
  }
}

/** A legal state, and the days that it lasts; `toDay` is null where nothing published ends it. */
export type StateSpan = { state: LegalState; fromDay: Day; toDay: Day | null }

const beforeAll = '0001-01-01'

/** The legal states one after the other, from the beginning of days on. */
export function statesOf(law: Law): StateSpan[] {
  const facts = factsOf(law)
  const turns = [
    facts.firstSignedOn,
    facts.signedOn?.upper,
    facts.enteredIntoForceOn?.upper,
    facts.inForceUntil && addDays(facts.inForceUntil, 1),
  ].filter((day) => typeof day === 'string')
  const days = [beforeAll, ...new Set(turns)].toSorted()
  const states = days.map((day) => ({ fromDay: day, state: legalState(facts, day) }))
  const changes = states.filter(({ state }, place) => state !== states[place - 1]?.state)
  return changes.map((span, place) => {
    const next = changes[place + 1]
    return { ...span, toDay: next ? addDays(next.fromDay, -1) : null }
  })
}

const factsOf = (law: Law) => legalFacts(eventsOf(law), clausesOf(law))

/** The events as the law reads them: each day with its bounds. */
export const eventsOf = ({ legalEvents }: Pick<Law, 'legalEvents'>): LegalEvent[] =>
  legalEvents.map((event) => legalEvent.parse(event))

const signingsIn = (law: Law) => eventsOf(law).filter((event) => event.kind === 'signed')

/** Clauses as the law reads them: a day among their terms with its bounds. */
const clausesOf = ({ clauses }: Law): Clause[] =>
  clauses.map(({ kind, terms, placeInText }) => clause.parse({ ...terms, kind, placeInText }))
