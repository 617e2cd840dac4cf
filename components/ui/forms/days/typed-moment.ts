import { type TypedDay, typedDay, writtenDay } from './typed-day.ts'

/** A day in its boxes, and a time of day beside them, as typed. */
export type TypedMoment = { day: TypedDay; time: string }

/** What the boxes hold of a moment by a zone's clock, such as `2026-11-27T21:30:00`. */
export function typedMoment(written: string): TypedMoment {
  const [day = '', time = ''] = written.split('T')
  return { day: typedDay(day), time: time.replace(/^(\d\d:\d\d):00$/, '$1') }
}

/**
 * What the boxes say, as `YYYY-MM-DDTHH:MM` or with seconds; '' where nothing is typed. A day alone is
 * all of it, to its last second. What is no moment is written as typed, so that the answer can say so.
 */
export function writtenMoment({ day, time }: TypedMoment): string {
  const [date, typed] = [writtenDay(day), time.trim()]
  if (date === '' && typed === '') return ''
  return `${date}T${typed === '' ? '23:59:59' : writtenTime(typed)}`
}

/** Hours, minutes and seconds, parted as people part them: `9:05`, `9.05`, `9h05`, `９：05`. */
function writtenTime(typed: string): string {
  const parts = typed.normalize('NFKC').split(/[:.h]/)
  if (parts.length > 3 || !parts.every((part) => /^\d{1,2}$/.test(part))) return typed
  const [hours = '', minutes = '0', ...seconds] = parts
  return [hours, minutes, ...seconds].map((part) => part.padStart(2, '0')).join(':')
}
