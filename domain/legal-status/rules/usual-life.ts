import { edtfOf } from '#lib/day-bounds.ts'
import { addDays, type Day } from '#lib/days.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import type { LegalState } from '../schema/words.ts'
import { type Bounds, firstDay, lastDay } from './bounds.ts'
import { type Facts, statusIf } from './legal-status.ts'
import type { LegalDeadline } from './legal-deadlines.ts'
import { type StateSpan, stateSpans } from './state-spans.ts'

/**
 * The few days that most lives are told by: signed by one side and by both, in force, ended. They
 * stand beside the agreement, so that lists tell states without reading facts.
 */
export type UsualLife = {
  /** The day of the last signature, once both sides have signed (`domain.md` rule 22). */
  signedOn: Bounds | null
  /** The day by which one side has surely signed. */
  firstSignedOn: Day | null
  enteredIntoForceOn: Bounds | null
  /** Whether an event or a clause says anything of the entry into force. */
  entryStated: boolean
  /** The last day in force at the latest, where anything ends it. */
  inForceUntil: Day | null
}

/** A life as lists keep it: its days, and its spans where the days alone do not tell it. */
export type KeptLife = Omit<UsualLife, 'signedOn' | 'enteredIntoForceOn'> & {
  signedOn: UncertainDay | null
  enteredIntoForceOn: UncertainDay | null
  turns: readonly StateSpan[]
}

/** A life with what must be done by when, from the moment on at which it is written down. */
export type WrittenLife = KeptLife & { deadlines: readonly LegalDeadline[] }

/** The state on a day that the usual days tell. */
export function usualState(life: UsualLife, on: Day): LegalState {
  const { signedOn, firstSignedOn, enteredIntoForceOn, entryStated, inForceUntil } = life
  if (enteredIntoForceOn && enteredIntoForceOn.upper <= on) {
    return inForceUntil !== null && inForceUntil < on ? 'ended' : 'inForce'
  }
  if (signedOn && signedOn.upper <= on) {
    return enteredIntoForceOn || entryStated ? 'signedAwaitingEntry' : 'signedEntryNotStated'
  }
  return firstSignedOn !== null && firstSignedOn <= on ? 'partlySigned' : 'underNegotiation'
}

/** What lists keep of the facts: exact on every day, by the days alone or by the spans. */
export function keptLife(facts: Facts): KeptLife {
  const life = usualLife(facts)
  const spans = stateSpans(facts)
  return { ...life, turns: isUsual(life, spans) ? [] : spans }
}

function usualLife(facts: Facts): Omit<KeptLife, 'turns'> {
  const final = statusIf(facts, { on: lastDay }, new Map())
  const firstSignatures = facts.events.flatMap((event) =>
    event.kind === 'signed' ? [event.on?.upper ?? event.recordedAt?.slice(0, 10) ?? lastDay] : [],
  )
  const first = firstSignatures.toSorted()[0] ?? null
  return {
    signedOn: written(final.signedOn),
    firstSignedOn: first === lastDay ? null : first,
    enteredIntoForceOn: written(final.enteredIntoForceOn),
    entryStated: final.entryStated,
    inForceUntil: final.latestEnd?.upper ?? null,
  }
}

/** The days tell every span and nothing else: states change on their first days alone. */
function isUsual(life: UsualLife, spans: readonly StateSpan[]): boolean {
  const days = [
    firstDay,
    life.signedOn?.upper,
    life.firstSignedOn,
    life.enteredIntoForceOn?.upper,
    life.inForceUntil && life.inForceUntil < lastDay ? addDays(life.inForceUntil, 1) : null,
    ...spans.flatMap(({ from, to }) => [from, to]),
  ]
  return days.every((day) => !day || usualState(life, day) === stateIn(spans, day))
}

/** The state that spans hold for a day. */
export const stateIn = (spans: readonly StateSpan[], on: Day): LegalState =>
  spans.find(({ from, to }) => from <= on && on <= to)?.state ?? 'underNegotiation'

/** A day that nothing bounds is not known; the rest is written as EDTF writes it. */
function written(day: (Bounds & { edtf?: string }) | null): UncertainDay | null {
  if (day === null || day.lower === firstDay) return null
  const { lower, upper } = day
  return { edtf: day.edtf ?? edtfOf(day), lower, upper }
}
