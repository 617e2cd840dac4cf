import { type DateParts, grammarOf } from './day-grammar.ts'
import type { Day } from './days.ts'
import type { DayRange, UncertainDay } from './edtf.ts'

/** A day: "21 June 2019", "21 de junio de 2019", "2019年6月21日". */
export function dayWords(day: Day, language: string): string {
  return grammarOf(language).join([partsOf(day)], 'or')
}

/**
 * A day known within bounds (`domain.md` rule 2): "21 or 22 June 2019", "one day between 3 and
 * 9 June 2019", "June 2019", "2019".
 */
export function uncertainDayWords(value: UncertainDay, language: string): string {
  const grammar = grammarOf(language)
  const [first, last] = endsOf(value)
  if (first && last) return grammar.join([first, last], isNext(first, last) ? 'or' : 'between')
  return grammar.join(unbracketed(value.edtf).split(',').map(partsOf), 'or')
}

/** A duration: "21 to 22 June 2019", "del 21 al 22 de junio de 2019", "2019年6月21日至22日". */
export function dayRangeWords({ from, to }: DayRange, language: string): string {
  if (from === to) return dayWords(from, language)
  return grammarOf(language).join([partsOf(from), partsOf(to)], 'to')
}

/**
 * An instant in a time zone of the IANA list, by the 24-hour clock: "21 June 2019, 14:05". Takes a
 * Date or RFC 3339 text; throws a RangeError for any other text and for a zone that is not known.
 * To name the zone is the page's part, once for all its times.
 */
export function instantWords(instant: Date | string, language: string, zone: string): string {
  const [day = '', time = ''] = instantFormat(zone).format(new Date(instant)).split(' ')
  return `${dayWords(day, language)}${grammarOf(language).beforeTime}${time}`
}

/** The two ends of a range; ends of unlike kinds, as in `[2019-06-21..2019-07]`, become days. */
function endsOf({ edtf, lower, upper }: UncertainDay): [DateParts, DateParts] | [] {
  if (!edtf.includes('..')) return []
  const [first = lower, last = upper] = unbracketed(edtf).split('..')
  if (first.length !== last.length) return [partsOf(lower), partsOf(upper)]
  return [partsOf(first), partsOf(last)]
}

function unbracketed(edtf: string): string {
  return edtf.replace(/[[\]]/g, '')
}

/** Whether nothing lies between two dates of one kind: two days, two months or two years. */
function isNext(first: DateParts, last: DateParts): boolean {
  if (first.day) return utc(last) - utc(first) === 86_400_000
  const years = last.year - first.year
  return first.month && last.month ? years * 12 + last.month - first.month === 1 : years === 1
}

function utc({ year, month = 1, day = 1 }: DateParts): number {
  return new Date(0).setUTCFullYear(year, month - 1, day)
}

function partsOf(date: string): DateParts {
  const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(date) ?? []
  if (!year) throw new RangeError(`No date to put in words: ${JSON.stringify(date)}`)
  const [monthNumber, dayNumber] = [month, day].map((part) => (part ? Number(part) : undefined))
  return { year: Number(year), month: monthNumber, day: dayNumber }
}

const instantFormats = new Map<string, Intl.DateTimeFormat>()

/** Making a format costs a hundred times what using it does. The Swedish order is ISO's. */
function instantFormat(timeZone: string): Intl.DateTimeFormat {
  const known = instantFormats.get(timeZone)
  if (known) return known
  const made = new Intl.DateTimeFormat('sv-SE', {
    timeZone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  })
  instantFormats.set(timeZone, made)
  return made
}
