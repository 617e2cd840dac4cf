import type { AgreementFacets, AgreementPage } from '#domain/agreements/schema/list-agreements.ts'
import { countries, countryName } from '#lib/countries.ts'

/** The names of the countries that a page shows or offers; all of them where all are offered. */
export function namesOfCountries(
  list: AgreementPage | undefined,
  facets: AgreementFacets | undefined,
  language: string,
): Record<string, string> {
  const offered = facets?.country?.map(({ value }) => value) ?? countries()
  const shown = (list?.items ?? []).flatMap(({ counterpartCountry }) => counterpartCountry ?? [])
  const codes = new Set([...offered, ...shown])
  return Object.fromEntries([...codes].map((code) => [code, countryName(code, language)]))
}
