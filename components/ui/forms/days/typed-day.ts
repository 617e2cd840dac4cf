export type DayPart = 'day' | 'month' | 'year'

/** What stands in the boxes, as typed. */
export type TypedDay = Record<DayPart, string>

/** The boxes of a date that is known down to a part. */
export const upTo: Record<DayPart, readonly DayPart[]> = {
  day: ['day', 'month', 'year'],
  month: ['month', 'year'],
  year: ['year'],
}

/** The boxes of a date that is written `2019-06-21`, `2019-06` or `2019`. */
export function typedDay(written: string): TypedDay {
  const [year = '', month = '', day = ''] = written.split('-')
  return { year, month: month.replace(/^0/, ''), day: day.replace(/^0/, '') }
}

/** What the boxes say, down to a part: such as `2019-06`; '' where nothing is typed. */
export function writtenDay(typed: TypedDay, to: DayPart = 'day'): string {
  const used = upTo[to].toReversed()
  if (used.every((part) => typed[part] === '')) return ''
  return used.map((part) => typed[part].padStart(part === 'year' ? 4 : 2, '0')).join('-')
}
