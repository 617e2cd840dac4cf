import { addDays, type Day } from '#lib/days.ts'
import type { ListDeadlines } from './schema.ts'

/** The first and the last day that a list of deadlines is asked for; null where there is no last. */
export function daysAsked(
  { within, due }: Pick<ListDeadlines, 'within' | 'due'>,
  on: Day,
): { from: Day; to: Day | null } {
  const until = within === undefined ? null : addDays(on, within - 1)
  if (!due) return { from: on, to: until }
  return { from: due.from, to: until !== null && until < due.to ? until : due.to }
}
