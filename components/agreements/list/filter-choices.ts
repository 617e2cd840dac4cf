import type { AgreementFacets } from '#domain/agreements/schema/list-agreements.ts'
import { agreementKinds, levels } from '#domain/agreements/schema/words.ts'
import { legalStates } from '#domain/legal-status/schema/words.ts'
import { countries } from '#lib/countries.ts'
import type { Named } from './filter-words.ts'

/** The filters that choose one of a list. */
export const chosenFilters = ['kind', 'state', 'country', 'area', 'desk', 'level'] as const
export type ChosenFilter = (typeof chosenFilters)[number]

export type FilterChoice = { value: string; count: number | undefined }

/**
 * What a filter offers: what leaves something, with how much, and what is chosen already. Where there
 * is too much to count, everything is offered.
 */
export function choicesOf(
  name: ChosenFilter,
  facets: AgreementFacets | undefined,
  chosen: string | undefined,
  named: Named,
): FilterChoice[] {
  const all = allValues(name, named)
  const counted = facets?.[name]
  if (!counted) return all.map((value) => ({ value, count: undefined }))
  const counts = new Map(counted.map(({ value, count }) => [value, count]))
  const offered = all.filter((value) => counts.has(value) || value === chosen)
  return offered.map((value) => ({ value, count: counts.get(value) ?? 0 }))
}

function allValues(name: ChosenFilter, { areas, desks }: Named): readonly string[] {
  switch (name) {
    case 'kind':
      return agreementKinds
    case 'state':
      return legalStates
    case 'level':
      return levels
    case 'country':
      return countries()
    case 'area':
      return areas.map(({ code }) => code)
    case 'desk':
      return desks.map(({ code }) => code)
  }
}
