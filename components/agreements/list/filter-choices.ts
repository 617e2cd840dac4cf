import type { AgreementFacets } from '#domain/agreements/schema/list-agreements.ts'
import {
  agreementGaps,
  agreementKinds,
  levels,
  wholeCharacters,
} from '#domain/agreements/schema/words.ts'
import { legalStates } from '#domain/legal-status/schema/words.ts'
import { countries } from '#lib/countries.ts'
import type { Named } from './filter-words.ts'

/** The filters that choose one of a list. */
export const chosenFilters = [
  'kind',
  'character',
  'state',
  'country',
  'area',
  'desk',
  'level',
  'lacking',
] as const
export type ChosenFilter = (typeof chosenFilters)[number]

export type FilterChoice = { value: string; text: string; count: number | undefined }

type Offer = {
  facets: AgreementFacets | undefined
  chosen: string | undefined
  named: Named
  /** What a value is called. */
  text: (value: string) => string
  language: string
}

// The others have an order of their own: from talks to the end, from open to closed.
const byName = new Set<ChosenFilter>(['country', 'area', 'desk'])

/**
 * What a filter offers: what leaves something, with how much, and what is chosen already. Where there
 * is too much to count, everything is offered.
 */
export function choicesOf(
  name: ChosenFilter,
  { facets, chosen, named, text, language }: Offer,
): FilterChoice[] {
  const all = allValues(name, named)
  const counted = name === 'lacking' ? undefined : facets?.[name]
  const counts = new Map(counted?.map(({ value, count }) => [value, count]))
  const offered = counted ? all.filter((value) => counts.has(value) || value === chosen) : all
  const choices = offered.map((value) => ({
    value,
    text: text(value),
    count: counted ? (counts.get(value) ?? 0) : undefined,
  }))
  if (!byName.has(name)) return choices
  const { compare } = new Intl.Collator(language)
  return choices.sort((one, other) => compare(one.text, other.text))
}

function allValues(name: ChosenFilter, { areas, desks }: Named): readonly string[] {
  switch (name) {
    case 'kind':
      return agreementKinds
    case 'character':
      return wholeCharacters
    case 'state':
      return legalStates
    case 'level':
      return levels
    case 'lacking':
      return agreementGaps
    case 'country':
      return countries()
    case 'area':
      return areas.map(({ code }) => code)
    case 'desk':
      return desks.map(({ code }) => code)
  }
}
