import { Temporal } from 'temporal-polyfill'
import type { Day } from './days.ts'

export type Clock = { now(): Date }

/**
 * The only reader of the system's clock; everything else is given `now` or `today`.
 *
 * Another clock stands in where this process has put one on `globalThis` under this symbol. That
 * is for tests, which start the very same build on a day of their choice
 * (`test/serve-on-day.ts`). It is done inside the process, and by no setting, so that nobody who
 * can set an environment can move a deadline or write an audit entry into the past. Under a
 * replaced clock next-auth's cookies go on keeping the browser's, real time: the browser would
 * throw away a cookie that expired years ago by its own clock.
 */
export const clock: Clock = { now: () => replacement()?.now() ?? new Date() }

/** The day that `now` falls on in a time zone of the IANA list, such as `Asia/Shanghai`. */
export function todayIn(zone: string, now: Date): Day {
  return dayFormat(zone).format(now)
}

/** The first instant of a day in a time zone: midnight, or what comes after it where clocks skip it. */
export function startOfDay(day: Day, zone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(zone).epochMilliseconds)
}

/** A moment by the clock of a zone, `YYYY-MM-DD HH:MM:SS`, for what knows no zones. */
export function civilMoment(zone: string, moment: Date): string {
  return momentFormat(zone).format(moment)
}

/** A moment by the clock of a zone as a field of a form holds it; what is no moment stays as it is. */
export function momentToType(text: string, zone: string): string {
  const moment = new Date(text)
  return Number.isNaN(moment.getTime()) ? text : civilMoment(zone, moment).replace(' ', 'T')
}

/**
 * A moment as RFC 3339 in UTC, from what was typed by the clock of a zone (`YYYY-MM-DDTHH:MM`, or a day
 * alone, which is all of it, to its last second); a text that names its offset already, or that is no
 * moment, stays as it is.
 */
export function momentTyped(text: string, zone: string): string {
  if (!/^\d{4}-\d\d-\d\d(T\d\d:\d\d(:\d\d(\.\d+)?)?)?$/.test(text)) return text
  const moment = text.includes('T') ? text : `${text}T23:59:59`
  try {
    const { epochMilliseconds } = Temporal.PlainDateTime.from(moment).toZonedDateTime(zone)
    return new Date(epochMilliseconds).toISOString()
  } catch (error) {
    if (error instanceof RangeError) return text
    throw error
  }
}

const replacementKey = Symbol.for('convenio.clock')

function replacement(): Clock | undefined {
  return (globalThis as { [replacementKey]?: Clock })[replacementKey]
}

type Formats = Map<string, Intl.DateTimeFormat>

const dayFormats: Formats = new Map()
const momentFormats: Formats = new Map()

const dayFormat = (zone: string) => format(zone, dayFormats, {})

const momentFormat = (zone: string) =>
  format(zone, momentFormats, { hour: '2-digit', minute: '2-digit', second: '2-digit' })

/** Making a format costs a hundred times what using it does. The Swedish order is ISO's. */
function format(
  timeZone: string,
  known: Formats,
  parts: Intl.DateTimeFormatOptions,
): Intl.DateTimeFormat {
  const made =
    known.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', {
      ...{ timeZone, hourCycle: 'h23', year: 'numeric', month: '2-digit', day: '2-digit' },
      ...parts,
    })
  known.set(timeZone, made)
  return made
}
