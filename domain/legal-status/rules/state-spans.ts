import { addDays, type Day } from '#lib/days.ts'
import type { LegalState } from '../schema/words.ts'
import { firstDay, lastDay } from './bounds.ts'
import { type Facts, statusIf } from './legal-status.ts'

/** One state of an agreement from its first day to its last, both included. */
export type StateSpan = { from: Day; to: Day; state: LegalState }

const noAnswers = new Map<string, string>()

/**
 * Every state that an agreement is ever in, by what is recorded so far: the days on which it may turn
 * are asked one after another, and each answer may name further ones. The spans leave no day out.
 */
export function stateSpans(facts: Facts, knownAt: string | null = null): StateSpan[] {
  const states = new Map<Day, LegalState>()
  const open = [firstDay, ...eventDays(facts)]
  for (let day = open.pop(); day !== undefined; day = open.pop()) {
    if (states.has(day)) continue
    const { state, turns } = statusIf(facts, { on: day, knownAt }, noAnswers)
    states.set(day, state)
    open.push(...turns.map(({ upper }) => upper))
  }
  const days = [...states].sort(([one], [other]) => (one < other ? -1 : 1))
  const turns = days.filter(([, state], place) => state !== days[place - 1]?.[1])
  return turns.map(([from, state], place) => {
    const next = turns[place + 1]?.[0]
    return { from, to: next ? addDays(next, -1) : lastDay, state }
  })
}

/** The days by which the recorded events have surely happened. */
function eventDays({ events }: Facts): Day[] {
  return events.flatMap((event) => {
    const said = event.kind === 'correction' ? event.event : event
    if (said === null) return []
    const recorded = said.recordedAt ?? event.recordedAt
    const days = said.kind === 'notice' ? [said.sentOn, said.receivedOn] : [said.on]
    return [
      ...days.flatMap((day) => day?.upper ?? []),
      ...(recorded ? [recorded.slice(0, 10)] : []),
    ]
  })
}
