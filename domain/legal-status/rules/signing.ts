import type { Side } from '#db/values.ts'
import type { Day } from '#lib/days.ts'
import type { PlainEvent } from '../schema/facts.ts'
import { type Bounds, latestOf } from './bounds.ts'
import { happened } from './known-facts.ts'
import { say, type Trial } from './trial.ts'

/** Who has signed by the asked day, and when; `both` is the day of the last signature. */
export type Signing = Record<Side, Bounds | null> & { both: Bounds | null }

/** The signatures of both sides (`domain.md` rule 22): it is signed on the last one. */
export function signing(trial: Trial, facts: readonly PlainEvent[]): Signing {
  const sides: Record<Side, Bounds | null> = { ours: null, counterpart: null }
  for (const fact of facts) {
    if (fact.kind !== 'signed') continue
    const day = happened(trial, fact)
    const { side } = fact
    const before = sides[side]
    if (day) sides[side] = before ? latestOf(before, day) : day
  }
  const { ours, counterpart } = sides
  saySigned(trial, sides)
  return { ...sides, both: ours && counterpart && latestOf(ours, counterpart) }
}

/** How many of the two sides have surely signed by a day. */
export const sidesSigned = (facts: readonly PlainEvent[], on: Day): number =>
  new Set(
    facts.flatMap((fact) =>
      fact.kind === 'signed' && fact.on && fact.on.upper <= on ? [fact.side] : [],
    ),
  ).size

function saySigned(trial: Trial, { ours, counterpart }: Record<Side, Bounds | null>): void {
  if (ours && counterpart) {
    const together = ours.lower === counterpart.lower && ours.upper === counterpart.upper
    if (together) say(trial, 'signedByBoth', { on: ours })
    else say(trial, 'signedApart', { ours, counterpart })
  } else if (ours) say(trial, 'signedByOne', { side: 'ours', on: ours })
  else if (counterpart) say(trial, 'signedByOne', { side: 'counterpart', on: counterpart })
}
