import { addDays, type Day, isDay } from './days.ts'

/**
 * The days that somebody may have meant: none where the text is no day, two where it does not say
 * which number is the month, the one with the day first before the other (`03/04/2026`). Reads ISO
 * 8601, the year first or last with slashes, dots or hyphens, `2019年6月21日`, and names of months in
 * English and Spanish. A year of two digits is of this century; a time of day is left out.
 */
export function daysTyped(text: string): readonly Day[] {
  const plain = text
    .normalize('NFKC')
    .trim()
    .toLowerCase()
    .replace(/[ t]00:00(:00(\.0+)?)?z?$/, '')
    .replace(/\s+/g, ' ')
  return yearFirst(plain) ?? yearLast(plain) ?? withMonthName(plain) ?? []
}

/**
 * The day behind a spreadsheet's number for it, counted from the end of 1899 as Excel and LibreOffice
 * do; null for a text that is no such number, or one of another century than the 20th to 22nd.
 */
export function dayOfSerial(text: string): Day | null {
  const number = /^\d{4,6}(\.0+)?$/.test(text.trim()) ? Number(text) : Number.NaN
  return number >= 366 && number <= 109_575 ? addDays('1899-12-30', number) : null
}

function yearFirst(text: string): readonly Day[] | undefined {
  const [, year, month, day] =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})$/.exec(text)?.toSpliced(2, 1) ??
    /^(\d{4})年 ?(\d{1,2})月 ?(\d{1,2}) ?[日号號]$/.exec(text) ??
    []
  return year === undefined ? undefined : existing(dayOf(year, month, day))
}

function yearLast(text: string): readonly Day[] | undefined {
  const [, first, mark, second, year] =
    /^(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})$/.exec(text) ?? []
  if (year === undefined) return undefined
  const dayFirst = dayOf(century(year), second, first)
  // With dots the day comes first wherever they are used.
  if (mark === '.') return existing(dayFirst)
  return existing(dayFirst, dayOf(century(year), first, second))
}

const separators = '(?: de | del |[ -])'
const dayThenMonth = new RegExp(
  `^(\\d{1,2})(?:st|nd|rd|th|º|\\.)?${separators}([a-zñ]+)\\.?${separators}(\\d{4}|\\d{2})$`,
)
const monthThenDay = /^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/

function withMonthName(text: string): readonly Day[] | undefined {
  const [, day, name, year] = dayThenMonth.exec(text) ?? []
  if (year !== undefined) return existing(dayOf(century(year), monthOf(name), day))
  const [, english, number, ofYear] = monthThenDay.exec(text) ?? []
  return ofYear === undefined ? undefined : existing(dayOf(ofYear, monthOf(english), number))
}

const monthNames = [
  'january february march april may june july august september october november december',
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre',
].map((names) => names.split(' '))

/** By its name or its beginning, of at least three letters; `setiembre` is Peru's own. */
function monthOf(name = ''): string | undefined {
  if (name.length < 3) return undefined
  const known = name.replace(/^setiem/, 'septiem').replace(/^(sept|set)$/, 'sep')
  const place = monthNames
    .map((names) => names.findIndex((month) => month.startsWith(known)))
    .find((index) => index >= 0)
  return place === undefined ? undefined : String(place + 1)
}

const century = (year: string) => (year.length === 2 ? `20${year}` : year)

const dayOf = (year = '', month = '', day = '') =>
  `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`

const existing = (...days: string[]): readonly Day[] => [...new Set(days.filter(isDay))]
