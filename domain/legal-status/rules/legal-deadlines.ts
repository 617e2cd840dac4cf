import { addDays, addYears, type Day } from '#lib/days.ts'
import { firstDay, lastDay } from './bounds.ts'
import { type Facts, statusIf } from './legal-status.ts'
import { stateSpans } from './state-spans.ts'

export const legalDeadlineKinds = ['notice', 'lastDay', 'windingUp'] as const
export type LegalDeadlineKind = (typeof legalDeadlineKinds)[number]

/** Something that must be done by a day, so that the law goes as it is wanted to. */
export type LegalDeadline = {
  kind: LegalDeadlineKind
  /** To be sent, or done, by then: a working day (`domain.md` rule 15). */
  sendBy: Day
  /** In time whatever the uncertain days turn out to be, and nothing can be done after (rule 8). */
  safeBy: Day
  certainAfter: Day
}

const noAnswers = new Map<string, string>()

/** How far ahead they are written down: renewals that repeat have no last one. */
const yearsAhead = 30

/**
 * The deadlines that follow from what is recorded, from a day on: a notice for each period that may
 * renew, the last day in force, and that of provisions that survive. They move with no day that
 * passes, so that no job ever has to.
 */
export function legalDeadlines(facts: Facts, from: Day): LegalDeadline[] {
  const deadlines: LegalDeadline[] = []
  const horizon = addYears(from, yearsAhead)
  for (let day = from; day <= horizon; ) {
    const { cutOff, end, period, periodEnd, enteredIntoForceOn, state } = statusIf(
      facts,
      { on: day },
      noAnswers,
    )
    if (cutOff && cutOff.certainAfter >= from && isStillOpen(facts, cutOff.certainAfter)) {
      deadlines.push({ kind: 'notice', ...cutOff })
    }
    if (end) {
      if (end.upper >= from && end.upper < lastDay) deadlines.push(lastDayOf(end, 'lastDay'))
      break
    }
    const next = period === null ? enteredIntoForceOn?.upper : periodEnd && after(periodEnd.upper)
    if (!next || next <= day || state === 'ended') break
    day = next
  }
  return [...deadlines, ...windingUp(facts, from)]
}

/** Whether no notice that was given since the day that is looked from counts by then. */
const isStillOpen = (facts: Facts, on: Day): boolean =>
  facts.events.every(({ kind }) => kind !== 'notice' && kind !== 'correction') ||
  statusIf(facts, { on }, noAnswers).cutOff !== null

const after = (day: Day): Day | null => (day < lastDay ? addDays(day, 1) : null)

const lastDayOf = (
  { lower, upper }: { lower: Day; upper: Day },
  kind: LegalDeadlineKind,
): LegalDeadline => ({ kind, sendBy: lower, safeBy: lower, certainAfter: upper })

function windingUp(facts: Facts, from: Day): LegalDeadline[] {
  if (!facts.clauses.some(({ kind }) => kind === 'survival')) return []
  return stateSpans(facts)
    .filter(({ state, to }) => state === 'windingUp' && to >= from && to < lastDay && to > firstDay)
    .map(({ to }) => lastDayOf({ lower: to, upper: to }, 'windingUp'))
}
