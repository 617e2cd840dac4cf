import { spanWords } from '#components/agreements/list/span-words.ts'
import type { Say } from '#components/agreements/words.ts'
import type { FilterName } from '#domain/reports/schema/filters.ts'
import {
  isOfADay,
  type ReportName,
  type ReportShape,
  reports,
} from '#domain/reports/schema/reports.ts'
import { countryName, isCountry } from '#lib/countries.ts'
import { dayWords, instantWords } from '#lib/day-words.ts'
import { isDay } from '#lib/days.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'
import { reportTeller } from './report-teller.ts'

/** Filters as they stand in an address. */
export type Filters = { readonly [name: string]: string }

/** What the register calls its own desks and areas, by code. */
export type Named = {
  desks: readonly { code: string; names: LanguageMap }[]
  areas: readonly { code: string; labels: LanguageMap }[]
}

/** Under which list of words the values of a filter are said. */
const lists: { [name in FilterName]?: string } = {
  state: 'legalStates',
  kind: 'agreementKinds',
  character: 'legalCharacters',
  level: 'levels',
  due: 'dues',
  health: 'healths',
  author: 'sides',
  coverage: 'coverages',
  side: 'sides',
  form: 'contributionForms',
  firmness: 'firmnesses',
}

/** What values are said by: the register's own names, the reader's language, the office's zone. */
type Words = { named: Named; language: Language; zone: string }

/** A filter's value as a reader calls it: "Peru" for `PE`. */
export function valueWords(
  report: ReportName,
  name: FilterName,
  value: string,
  { named, language, zone }: Words,
): string {
  const list = lists[name]
  if (list) return reportTeller(report, language, 'UTC').code(list, value)
  if (isDay(value) && ['on', 'from', 'to'].includes(name)) return dayWords(value, language)
  if (name === 'knownAt') {
    return Number.isNaN(Date.parse(value)) ? value : instantWords(value, language, zone)
  }
  if (name === 'country' && isCountry(value)) return countryName(value, language)
  if (name === 'desk') return nameOf(named.desks, value, ({ names }) => names, language)
  if (name === 'area') return nameOf(named.areas, value, ({ labels }) => labels, language)
  if (name === 'signedOn' || name === 'forecastOn') {
    return spanWords(value, language, translator(language, 'agreements') as unknown as Say)
  }
  return value
}

function nameOf<Entry extends { code: string }>(
  entries: readonly Entry[],
  code: string,
  names: (entry: Entry) => LanguageMap,
  language: Language,
): string {
  const entry = entries.find((one) => one.code === code)
  return entry ? localText(names(entry), language).text : code
}

/**
 * What a report shows, as a sentence: "12 agreements, country: Peru, as of 21 June 2019." `rows` is
 * the number of them in words.
 */
export function filterSentence(
  report: ReportName,
  filters: Filters,
  { rows, on, ...words }: { rows: string; on: string } & Words,
): string {
  const say = translator(words.language, 'reports')
  const { filters: own }: ReportShape = reports[report]
  const parts = own
    .filter((name) => name !== 'on' && filters[name])
    .map((name) => {
      const value = valueWords(report, name, filters[name] ?? '', words)
      return say('part', { part: say(`parts.${name}`, { value }) })
    })
  const asOf = isOfADay(report) ? say('asOf', { day: dayWords(on, words.language) }) : ''
  return say('sentence', { rows, parts: parts.join(''), on: asOf })
}

/** The parameters of an address that are filters of reports; a form sends empty ones too. */
export function filtersIn(parameters: { [name: string]: string | string[] | undefined }): Filters {
  const asked = Object.entries(parameters).flatMap(([name, value]) => {
    const text = [value].flat().join(',')
    return text && name !== 'lang' ? [[name, text] as const] : []
  })
  return Object.fromEntries(asked)
}
