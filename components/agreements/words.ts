import type { useTranslations } from 'next-intl'
import { uncertainDayWords } from '#lib/day-words.ts'
import type { UncertainDay } from '#lib/edtf.ts'

/** What says the messages of `agreements`, on the server and in the browser. */
export type Say = ReturnType<typeof useTranslations<'agreements'>>

export type Precision = 'day' | 'month' | 'year' | 'between'

/** How exactly a day is known, which its preposition depends on: "on 21 June", "in June 2019". */
export function precisionOf(edtf: string): Precision {
  const [first = '', last = first] = edtf
    .replace(/[[\]]/g, '')
    .split(edtf.includes('..') ? '..' : ',')
  const isSpan = edtf.includes('..') && (first.length !== last.length || !isNext(first, last))
  if (isSpan) return 'between'
  return first.length === 10 ? 'day' : first.length === 7 ? 'month' : 'year'
}

/** "on 21 or 22 June 2019", "in October 1978", "on an unknown day" where it is null. */
export function onDay(day: UncertainDay | null, language: string, say: Say): string {
  if (day === null) return say('signedUnknown')
  const words = uncertainDayWords(day, language)
  return say('signed', { precision: precisionOf(day.edtf), day: words })
}

/** With a capital where the language has them: a state that stands alone begins like a sentence. */
export const capitalised = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Whether nothing lies between two days, two months or two years, so that "or" joins them. */
function isNext(first: string, last: string): boolean {
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number)
  const next = new Date(0)
  if (first.length === 10) next.setUTCFullYear(year, month - 1, day + 1)
  else if (first.length === 7) next.setUTCFullYear(year, month, 1)
  else next.setUTCFullYear(year + 1, 0, 1)
  return next.toISOString().slice(0, first.length) === last
}
