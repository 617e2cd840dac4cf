import type { Day } from './days.ts'

/**
 * The shortest EDTF (ISO 8601-2) of a day within bounds: the day itself, its month, its year, or one
 * day of a range. Apart from `edtf.ts`, so that who only writes does not carry the grammar of reading.
 */
export function edtfOf({ lower, upper }: { readonly lower: Day; readonly upper: Day }): string {
  if (lower === upper) return lower
  const [month, year] = [lower.slice(0, 7), lower.slice(0, 4)]
  if (lower === `${year}-01-01` && upper === `${year}-12-31`) return year
  if (lower === `${month}-01` && upper === lastDayOf(month)) return month
  return `[${lower}..${upper}]`
}

function lastDayOf(month: string): Day {
  const [year, number] = month.split('-').map(Number)
  // The day before the next month's first; a year below 100 would be taken for one of the 1900s.
  const last = new Date(new Date(0).setUTCFullYear(year ?? 0, number ?? 0, 0))
  return `${month}-${String(last.getUTCDate()).padStart(2, '0')}`
}
