import { uncertainDayWords } from '#lib/day-words.ts'
import type { Say } from '../words.ts'

/** A day, a month or a year, as an address has it. */
const DATE = /^\d{4}(-\d\d(-\d\d)?)?$/
const precisions: Record<number, string> = { 10: 'day', 7: 'month', 4: 'year' }

/** The span that a list is narrowed to: "in 2019", "on 21 June 2019", "between 1990 and 1999". */
export function spanWords(text: string, language: string, say: Say): string {
  const [from = '', to] = text.split('/')
  const precision = to === undefined ? precisions[from.length] : undefined
  return say('list.span', {
    precision: precision ?? 'between',
    from: dateWords(from, language),
    to: dateWords(to ?? from, language),
  })
}

/** What is no date is said as it was typed: the API has told what is wrong with it. */
const dateWords = (date: string, language: string): string =>
  DATE.test(date) ? uncertainDayWords({ edtf: date, lower: date, upper: date }, language) : date
