/** What the list can be narrowed by, in the order in which its sentence says it. */
export const filterNames = [
  'q',
  'kind',
  'character',
  'state',
  'country',
  'area',
  'programme',
  'desk',
  'level',
  'signedOn',
  'lacking',
  'on',
  'knownAt',
] as const
export type FilterName = (typeof filterNames)[number]

/** The address's parameters that ask something of the list, order and place included. */
export type Address = { readonly [name: string]: string }

type Parameters = Iterable<[string, string]> | { [name: string]: string | string[] | undefined }

/** Reads an address; a form sends empty fields too, and the language is the page's own. */
export function addressIn(parameters: Parameters): Address {
  const pairs = Symbol.iterator in parameters ? [...parameters] : Object.entries(parameters)
  const asked = pairs.flatMap(([name, value]) => {
    const text = Array.isArray(value) ? value.join(',') : value
    return text && name !== 'lang' ? [[name, text] as const] : []
  })
  return Object.fromEntries(asked)
}

/** `?kind=treaty&q=sea`, always in one order, or nothing: also the key of what was fetched for it. */
export function queryOf(address: Address): string {
  const known: readonly string[] = [...filterNames, 'sort', 'cursor']
  const others = Object.keys(address).filter((name) => !known.includes(name))
  const query = new URLSearchParams()
  for (const name of [...known, ...others.toSorted()]) {
    if (address[name]) query.set(name, address[name])
  }
  return query.size > 0 ? `?${query}` : ''
}

/** The same list from its beginning, with some parameters changed or taken away. */
export function changed(
  address: Address,
  changes: { [name: string]: string | undefined },
): Address {
  const { cursor: _, ...kept } = address
  const merged = Object.entries({ ...kept, ...changes })
  return Object.fromEntries(merged.filter((pair): pair is [string, string] => Boolean(pair[1])))
}

/** The filters alone, which facets are counted under. */
export const filtersOnly = (address: Address): Address =>
  Object.fromEntries(filtersSet(address).map((name) => [name, address[name] ?? '']))

/** Which filters are set, in their order. */
export const filtersSet = (address: Address): FilterName[] =>
  filterNames.filter((name) => address[name])
