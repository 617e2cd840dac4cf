'use client'

import { useLocale, useTranslations } from 'next-intl'
import { noCountry } from '#domain/agreements/schema/words.ts'
import { dayWords, instantWords } from '#lib/day-words.ts'
import { isDay } from '#lib/days.ts'
import { countryName, isCountry } from '#lib/countries.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { type Address, type FilterName, filtersSet } from './filters.ts'
import { spanWords } from './span-words.ts'

/** What the values of filters are called: the register's own lists, and names that the page wrote. */
export type Named = {
  areas: readonly { code: string; labels: LanguageMap }[]
  desks: readonly { code: string; names: LanguageMap }[]
  /** The one that the address asks for. */
  programme: { names: LanguageMap } | null
  /** Written on the server: a browser's names may be of another year than ours. */
  countries: Readonly<Record<string, string>>
  /** The office's zone, in which moments are typed and read. */
  zone: string
}

export type FilterWords = {
  /** A value as a reader calls it: "Peru" for `PE`. */
  value: (name: FilterName, value: string) => string
  /** A filter as a part of the sentence: "with Peru". */
  part: (name: FilterName, value: string) => string
  /** The whole list's sentence goes on with these. */
  parts: (address: Address) => { name: FilterName; text: string }[]
}

/** Under which of the glossary's lists the values of a filter are said. */
const lists: { [name in FilterName]?: string } = {
  kind: 'agreementKinds',
  character: 'legalCharacters',
  state: 'legalStates',
  level: 'levels',
}

/** Says filters in the reader's language. */
export function useFilterWords(named: Named): FilterWords {
  const say = useTranslations('agreements')
  const words = useTranslations('words')
  const language = useLocale()
  const known = (list: string, text: string) => {
    const key = `${list}.${text}` as Parameters<typeof words.has>[0]
    return words.has(key) ? words(key) : text
  }
  const gapWords = (gap: string) => {
    const key = `gaps.${gap}` as 'gaps.text'
    return say.has(key) ? say(key) : gap
  }
  const value = (name: FilterName, text: string): string => {
    const list = lists[name]
    if (list) return known(list, text)
    switch (name) {
      case 'lacking':
        return gapWords(text)
      case 'on':
        return isDay(text) ? dayWords(text, language) : text
      case 'knownAt':
        return isMoment(text) ? instantWords(text, language, named.zone) : text
      case 'country':
        if (text === noCountry) return say('list.noCountry')
        return named.countries[text] ?? (isCountry(text) ? countryName(text, language) : text)
      case 'area':
        return nameIn(named.areas.find(({ code }) => code === text)?.labels, language) ?? text
      case 'programme':
        return nameIn(named.programme?.names, language) ?? text
      case 'desk':
        return nameIn(named.desks.find(({ code }) => code === text)?.names, language) ?? text
      case 'signedOn':
        return spanWords(text, language, say)
      default:
        return text
    }
  }
  const part = (name: FilterName, text: string) =>
    say(`list.parts.${name}`, { value: value(name, text), code: text })
  return {
    value,
    part,
    parts: (address) =>
      filtersSet(address).map((name) => ({ name, text: part(name, address[name] ?? '') })),
  }
}

/** A moment as an address holds it, of which a clock in the office can be told. */
export const isMoment = (text: string): boolean =>
  !Number.isNaN(Date.parse(text)) && endsInOffset.test(text)

const endsInOffset = /(Z|[+-]\d\d:\d\d)$/

const nameIn = (map: LanguageMap | undefined, language: string): string | undefined =>
  map && localText(map, language).text
