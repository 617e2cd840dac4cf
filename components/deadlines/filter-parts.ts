import type { Parameters } from '#components/address.ts'
import { spanWords } from '#components/agreements/list/span-words.ts'
import { usualSpan } from '#domain/deadlines/rules.ts'
import type { Say } from '#components/agreements/words.ts'
import { countryName } from '#lib/countries.ts'
import { dayWords, instantWords } from '#lib/day-words.ts'
import { isDay } from '#lib/days.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

/** What codes in an address are called. */
export type Named = {
  desks: readonly { code: string; names: LanguageMap }[]
  areas: readonly { code: string; labels: LanguageMap }[]
  /** The office's zone, in which moments are typed and read. */
  zone: string
}

const filterNames = ['kind', 'within', 'due', 'country', 'area', 'desk', 'on', 'knownAt'] as const

/** What the list is narrowed by, each filter as a part of its sentence. */
export function filterParts(
  asked: Parameters,
  { desks, areas, zone }: Named,
  language: Language,
): string[] {
  const say = translator(language, 'deadlines')
  const spans = translator(language, 'agreements') as unknown as Say
  const name = (of: LanguageMap | undefined, code: string) =>
    of ? localText(of, language).text : code
  const value = {
    kind: (code: string) => say(`kinds.${code}`),
    within: (days: string) => (days === String(usualSpan) ? 'year' : days),
    due: (span: string) => spanWords(span, language, spans),
    country: (code: string) => countryName(code, language),
    area: (code: string) => name(areas.find((one) => one.code === code)?.labels, code),
    desk: (code: string) => name(desks.find((one) => one.code === code)?.names, code),
    knownAt: (moment: string) =>
      Number.isNaN(Date.parse(moment)) ? moment : instantWords(moment, language, zone),
    on: (day: string) => (isDay(day) ? dayWords(day, language) : day),
  }
  const shown: Parameters = { ...(asked.due ? {} : { within: String(usualSpan) }), ...asked }
  return filterNames.flatMap((filter) => {
    const given = shown[filter]
    if (!given) return []
    const told = { value: value[filter](String(given)), days: Number(given) || 0 }
    return say(`parts.${filter}`, told)
  })
}
