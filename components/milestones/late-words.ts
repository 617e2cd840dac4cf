import type { Milestone } from '#domain/milestones/schema.ts'

type Facts = Pick<Milestone, 'late' | 'health' | 'forecastOn'>

/** Under which message lateness is said, and with which numbers; undefined where there is nothing to say. */
export function lateWords(
  { late, health, forecastOn }: Facts,
  today: string,
): { key: string; values: Record<string, number> } | undefined {
  const done = health === 'done'
  const { baseline, forecast } = late
  if (forecast > 0 && (baseline === forecast || baseline === 0)) {
    return { key: done ? 'late.doneBoth' : 'late.both', values: { days: forecast } }
  }
  if (forecast > 0) {
    return { key: done ? 'late.doneForecast' : 'late.forecast', values: { baseline, forecast } }
  }
  if (baseline > 0) {
    return { key: done ? 'late.doneBaseline' : 'late.baseline', values: { days: baseline } }
  }
  const isDueToday = !done && health !== 'dropped' && forecastOn === today
  return isDueToday ? { key: 'dueToday', values: {} } : undefined
}
