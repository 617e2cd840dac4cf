/**
 * How a language joins dates. The words stand here and not in Intl, whose data differ from one
 * browser to the next: the server and the browser have to write the same, and a ministry wants its
 * own form.
 */
export type Grammar = {
  /** One date, or several as alternatives, as the bounds of one day, or as a duration. */
  join(dates: DateParts[], joint: Joint): string
  /** What stands between a day and the time of the day. */
  readonly beforeTime: string
}

/** A day, a month (no day) or a year (no month either). */
export type DateParts = { year: number; month: number | undefined; day: number | undefined }

export type Joint = 'or' | 'between' | 'to'

/** The grammar of a BCP 47 tag: Chinese and Spanish of any region as ours, the rest English. */
export function grammarOf(language: string): Grammar {
  const base = language.toLowerCase().split('-', 1)[0]
  if (base === 'zh') return chinese
  return base === 'es' ? spanish : english
}

const englishMonths =
  'January February March April May June July August September October November December'
const spanishMonths =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'

const english: Grammar = {
  beforeTime: ', ',
  join: (dates, joint) => {
    const words = yearLast(dates, englishMonths.split(' '), ' ')
    if (joint === 'between') return `one day between ${words.join(' and ')}`
    return joint === 'to' ? words.join(' to ') : alternatives(words, ', ', ' or ')
  },
}

const spanish: Grammar = {
  beforeTime: ', ',
  join: (dates, joint) => {
    const words = yearLast(dates, spanishMonths.split(' '), ' de ')
    const article = dates.some(({ day }) => day) ? 'el ' : ''
    if (joint === 'between') return `un día entre ${words.map((one) => article + one).join(' y ')}`
    if (joint === 'to') return `del ${words.join(' al ')}`
    return alternatives(words, ', ', beginsWithO(words.at(-1)) ? ' u ' : ' o ')
  },
}

const chinese: Grammar = {
  beforeTime: ' ',
  join: (dates, joint) => {
    const words = yearFirst(dates)
    if (joint === 'between') return `${words.join('至')}之间的某一天`
    return joint === 'to' ? words.join('至') : alternatives(words, '、', '或')
  },
}

/** What all the dates share is said once, with the last: "21 or 22 June 2019". */
function yearLast(dates: DateParts[], months: string[], between: string): string[] {
  const shared = sharedParts(dates)
  return dates.map(({ year, month, day }, index) => {
    const isLast = index === dates.length - 1
    const saysMonth = month && (isLast || !shared.month)
    const words = [day, saysMonth && months[month - 1], (isLast || !shared.year) && year]
    return words.filter(Boolean).join(between)
  })
}

/** Chinese says what the dates share once, with the first: 2019年6月21日或22日. */
function yearFirst(dates: DateParts[]): string[] {
  const shared = sharedParts(dates)
  return dates.map(({ year, month, day }, index) => {
    const saysYear = index === 0 || !shared.year
    const saysMonth = month && (index === 0 || !shared.month)
    const words = [saysYear && `${year}年`, saysMonth && `${month}月`, day && `${day}日`]
    return words.filter(Boolean).join('')
  })
}

function sharedParts(dates: DateParts[]): { year: boolean; month: boolean } {
  const year = dates.every((date) => date.year === dates[0]?.year)
  return { year, month: year && dates.every((date) => date.month === dates[0]?.month) }
}

/** "7 u 8 de junio", "septiembre u octubre": ocho, once and octubre begin with an o. */
function beginsWithO(words = ''): boolean {
  return /^(8|11|octubre)\b/.test(words)
}

function alternatives(words: string[], comma: string, or: string): string {
  return words.length < 2 ? words.join('') : words.slice(0, -1).join(comma) + or + words.at(-1)
}
