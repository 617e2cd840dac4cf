import type { FieldError } from '#components/api.ts'
import type { AgreementFacets, AgreementPage } from '#domain/agreements/schema/list-agreements.ts'
import { agreementsQuery, facetsQuery } from './agreements-query.ts'
import { type Address, queryOf } from './filters.ts'
import { namesOfCountries } from './names-of-countries.ts'

/** What a page asked before it was sent: the list and its counts, or what is wrong with its address. */
export type FirstAnswers =
  | { list: AgreementPage; facets: AgreementFacets }
  | { errors: readonly FieldError[] }

/** The answers by the keys under which the list looks for them. */
export function keyed(address: Address, first: FirstAnswers) {
  if ('errors' in first) return []
  return [
    [agreementsQuery(address).queryKey, first.list],
    [facetsQuery(address).queryKey, first.facets],
  ] as const
}

/** What the list is told of the address that the page was asked for, where something is wrong with it. */
export const wrongIn = (address: Address, first: FirstAnswers) =>
  'errors' in first ? { query: queryOf(address), errors: first.errors } : null

/** The names of the countries that the page shows or offers. */
export function countriesIn(first: FirstAnswers, language: string): Record<string, string> {
  const { list, facets } = 'errors' in first ? { list: undefined, facets: undefined } : first
  return namesOfCountries(list, facets, language)
}
