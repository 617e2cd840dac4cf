import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { read } from '#components/api.ts'
import type { AgreementFacets, AgreementPage } from '#domain/agreements/schema/list-agreements.ts'
import { type Address, filtersOnly, queryOf } from './filters.ts'

/** A page of the list; the page fills it before it is sent, and the last one stays until the next is there. */
export const agreementsQuery = (address: Address) =>
  queryOptions({
    queryKey: ['agreements', 'list', queryOf(address)],
    queryFn: ({ signal }) => read<AgreementPage>(`/agreements${queryOf(address)}`, { signal }),
    placeholderData: keepPreviousData,
  })

/** What the list could be narrowed to next, with counts. */
export const facetsQuery = (address: Address) =>
  queryOptions({
    queryKey: ['agreements', 'facets', queryOf(filtersOnly(address))],
    queryFn: ({ signal }) =>
      read<AgreementFacets>(`/agreements/facets${queryOf(filtersOnly(address))}`, { signal }),
    placeholderData: keepPreviousData,
  })
