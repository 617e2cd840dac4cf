import type { Day } from '#lib/days.ts'
import { type Bounds, dayAfter, durationOf, earlier } from './bounds.ts'
import { type Facts, statusIf } from './legal-status.ts'

/** A period with its bounds, and the cut-off of notices for its end. */
export type Period = { number: number; from: Bounds; to: Bounds | null; cutOff: Bounds | null }

const noAnswers = new Map<string, string>()

/** As many as a line can show; older ones are left out. */
const most = 24

/**
 * The periods up to the one that a day lies in, and the next where a renewal is possible: each is
 * asked on the first day of the next, so that amendments and extensions are in it.
 */
export function periodsUntil(facts: Facts, on: Day, knownAt: string | null = null): Period[] {
  const now = statusIf(facts, { on, knownAt }, noAnswers)
  if (now.enteredIntoForceOn === null || now.period === null) return []
  const periods: Period[] = []
  let from = now.enteredIntoForceOn
  for (let day = from.upper; day <= on && periods.length < 2_000; ) {
    const then = statusIf(facts, { on: day, knownAt }, noAnswers)
    const last = periods.at(-1)
    if (then.period === null) break
    const { number, to } = { number: then.period, to: then.periodEnd }
    if (last?.number === number) break
    const length = durationOf(noticeLength(facts))
    periods.push({ number, from, to, cutOff: to && length ? earlier(to, length) : null })
    if (to === null) break
    from = dayAfter(to)
    day = from.upper
  }
  const current = periods.at(-1)
  if (current && now.periodEnd) {
    periods[periods.length - 1] = { ...current, to: now.periodEnd, cutOff: cutOffOf(now) }
  }
  if (current && now.renewsUntil && now.periodEnd) {
    periods.push({
      number: current.number + 1,
      from: dayAfter(now.periodEnd),
      to: now.renewsUntil,
      cutOff: null,
    })
  }
  return periods.slice(-most)
}

const cutOffOf = ({ cutOff }: { cutOff: { safeBy: Day; certainAfter: Day } | null }) =>
  cutOff && { lower: cutOff.safeBy, upper: cutOff.certainAfter }

const noticeLength = ({ clauses }: Facts) =>
  clauses.find((clause) => clause.kind === 'notice')?.length
