import { addDays, addMonths, type Day, weekday } from '#lib/days.ts'

/** The weeks of a month, each from Monday to Sunday; days of other months fill the first and the last. */
export function weeksOf(month: string): Day[][] {
  const first = `${month}-01`
  const start = addDays(first, 1 - weekday(first))
  const end = addDays(addMonths(first, 1), -1)
  const weeks: Day[][] = []
  for (let monday = start; monday <= end; monday = addDays(monday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((day) => addDays(monday, day)))
  }
  return weeks
}

/** The month so many later, or earlier for a negative number. */
export const monthAfter = (month: string, count: number): string =>
  addMonths(`${month}-01`, count).slice(0, 7)

/** Whether a text is a month that a calendar can show. */
export const isMonth = (text: string | undefined): text is string =>
  text !== undefined && /^(1[6-9]|2\d)\d\d-(0[1-9]|1[0-2])$/.test(text)
