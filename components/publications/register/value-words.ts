import { useLocale, useTranslations } from 'next-intl'
import type { PublicFacets } from '#domain/publications/schema/register.ts'
import { countryName, isCountry } from '#lib/countries.ts'
import { localText } from '#lib/language-map.ts'

/** What the register can be narrowed by, in the order in which its sentence says it. */
export const publicFilters = ['q', 'kind', 'state', 'country', 'area', 'year'] as const
export type PublicFilter = (typeof publicFilters)[number]

/** A filter's value as a reader calls it: "Peru" for `PE`. */
export function useValueWords(facets: PublicFacets | null) {
  const words = useTranslations('words')
  const language = useLocale()
  const known = (group: 'agreementKinds' | 'legalStates', text: string) => {
    const key = `${group}.${text}` as Parameters<typeof words.has>[0]
    return words.has(key) ? words(key) : text
  }
  return (name: PublicFilter, value: string): string => {
    switch (name) {
      case 'kind':
        return known('agreementKinds', value)
      case 'state':
        return known('legalStates', value)
      case 'country':
        return isCountry(value) ? countryName(value, language) : value
      case 'area': {
        const labels = facets?.area.find((one) => one.value === value)?.labels
        return labels ? localText(labels, language).text : value
      }
      case 'q':
      case 'year':
        return value
    }
  }
}
