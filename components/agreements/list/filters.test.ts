import { describe, expect, it } from 'vitest'
import type { AgreementFacets } from '#domain/agreements/schema/list-agreements.ts'
import { choicesOf } from './filter-choices.ts'
import { addressIn, changed, filtersOnly, filtersSet, queryOf } from './filters.ts'

describe('the address of a list', () => {
  it('is the same whatever the order and the empty fields of a form', () => {
    const typed = addressIn([
      ['sort', 'title'],
      ['q', 'mar del sur'],
      ['kind', ''],
      ['lang', 'es'],
    ])
    expect(queryOf(typed)).toBe('?q=mar+del+sur&sort=title')
    expect(queryOf(addressIn({ q: 'mar del sur', sort: 'title', kind: '' }))).toBe(queryOf(typed))
    expect(queryOf(addressIn({}))).toBe('')
  })

  it('keeps what the list does not know, so that it can be told', () => {
    expect(queryOf(addressIn({ colour: 'red', kind: ['treaty', 'protocol'] }))).toBe(
      '?kind=treaty%2Cprotocol&colour=red',
    )
  })

  it('begins at the first page when something is changed', () => {
    const address = { kind: 'treaty', cursor: 'abc', sort: 'title' }
    expect(changed(address, { country: 'PE' })).toEqual({
      kind: 'treaty',
      sort: 'title',
      country: 'PE',
    })
    expect(changed(address, { kind: undefined })).toEqual({ sort: 'title' })
  })

  it('tells its filters from its order and place', () => {
    const address = { signedOn: '2019', sort: 'title', cursor: 'abc', q: 'a', colour: 'red' }
    expect(filtersOnly(address)).toEqual({ q: 'a', signedOn: '2019' })
    expect(filtersSet(address)).toEqual(['q', 'signedOn'])
  })
})

describe('what a filter offers', () => {
  const named = { areas: [], desks: [], countries: {}, programme: null, zone: 'Asia/Shanghai' }
  const names: Record<string, string> = { PE: 'Perú', CN: 'China', AT: 'Austria' }
  const offer = (facets: Partial<AgreementFacets>, chosen?: string) => ({
    ...{ named, chosen, language: 'es' },
    facets: facets as AgreementFacets,
    text: (value: string) => names[value] ?? value,
  })

  it('is what leaves something, with how much, and what is chosen already', () => {
    const facets = { country: [{ value: 'PE', count: 2 }] }
    expect(choicesOf('country', offer(facets, 'CN'))).toEqual([
      { value: 'CN', text: 'China', count: 0 },
      { value: 'PE', text: 'Perú', count: 2 },
    ])
  })

  it('is everything where there is too much to count', () => {
    const all = choicesOf('level', offer({ level: null }))
    expect(all.map(({ value }) => value)).toEqual([
      'public',
      'internal',
      'confidential',
      'restricted',
    ])
    expect(all.every(({ count }) => count === undefined)).toBe(true)
    expect(choicesOf('country', offer({ country: null })).length).toBeGreaterThan(200)
  })
})
