import { readUncertainDay } from '#lib/edtf.ts'
import { type DayPart, type TypedDay, typedDay, writtenDay } from './typed-day.ts'

/** How exactly a day is known; `written` is EDTF that the boxes have no place for. */
export const precisions = ['day', 'between', 'month', 'year', 'unknown'] as const
export type Precision = (typeof precisions)[number] | 'written'

/** What the control for an uncertain day holds while it is being filled in. */
export type UncertainParts = {
  precision: Precision
  first: TypedDay
  last: TypedDay
  written: string
}

/** EDTF for a day of which nothing is known: an answer, where '' is none. */
export const unspecifiedDay = 'XXXX-XX-XX'

const lengths: Record<number, 'day' | 'month' | 'year'> = { 10: 'day', 7: 'month', 4: 'year' }
const nothing = typedDay('')

/** The parts of an EDTF text; of '' those of `whenEmpty`. */
export function uncertainParts(edtf: string, whenEmpty: Precision = 'day'): UncertainParts {
  const empty = { precision: whenEmpty, first: nothing, last: nothing, written: '' }
  if (edtf === '') return empty
  if (edtf === unspecifiedDay) return { ...empty, precision: 'unknown' }
  const [, first = '', last = ''] = /^\[([\d-]*)\.\.([\d-]*)\]$/.exec(edtf) ?? []
  if (first || last) {
    const days = [first, last].every((end) => end === '' || end.split('-').length === 3)
    if (days)
      return { ...empty, precision: 'between', first: typedDay(first), last: typedDay(last) }
  }
  const precision = /^[\d-]+$/.test(edtf) ? lengths[edtf.length] : undefined
  if (precision === undefined) return { ...empty, precision: 'written', written: edtf }
  return { ...empty, precision, first: typedDay(edtf) }
}

/** The EDTF of what is filled in, right or wrong; `unknown` where the day is not known. */
export function uncertainText(
  { precision, first, last, written }: UncertainParts,
  unknown = '',
): string {
  if (precision === 'unknown') return unknown
  if (precision === 'written') return written.trim()
  if (precision !== 'between') return writtenDay(first, precision)
  const [from, to] = [writtenDay(first), writtenDay(last)]
  return from || to ? `[${from}..${to}]` : ''
}

/** The latest day as typed; a day alone is one of the month in which the earliest is. */
export const sameMonth = (latest: TypedDay, earliest: TypedDay): TypedDay =>
  latest.month === '' && latest.year === '' && latest.day !== ''
    ? { ...earliest, day: latest.day }
    : latest

/** What is wrong with what is filled in, once enough of it is there to say so. */
export function uncertainProblem(
  parts: UncertainParts,
): 'noSuchDay' | 'reversed' | 'notADay' | null {
  if (!isFilledIn(parts)) return null
  const read = readUncertainDay(uncertainText(parts))
  if (read.ok) return null
  const { problem } = read
  return problem === 'noSuchDay' || problem === 'reversed' ? problem : 'notADay'
}

function isFilledIn({ precision, first, last, written }: UncertainParts): boolean {
  if (precision === 'unknown') return false
  if (precision === 'written') return written.trim() !== ''
  if (precision === 'between') return isWhole(first, 'day') && isWhole(last, 'day')
  return isWhole(first, precision)
}

const isWhole = ({ year, month, day }: TypedDay, to: DayPart) =>
  year.length === 4 && (to === 'year' || (month !== '' && (to === 'month' || day !== '')))
