import { addDays, type Day, daysBetween } from '#lib/days.ts'

/** Any Monday. */
const monday = '2024-01-01'

/** The Sunday on which the week of a day ends: weeks begin on Monday (ISO 8601). */
export function endOfWeek(day: Day): Day {
  const sinceMonday = ((daysBetween(monday, day) % 7) + 7) % 7
  return addDays(day, 6 - sinceMonday)
}
