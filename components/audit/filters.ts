/** What the trail can be filtered by, as it stands in the address. */
export const filterNames = [
  'event',
  'outcome',
  'from',
  'to',
  'actor',
  'subject',
  'agreement',
  'q',
] as const

export type Filters = { [name: string]: string | string[] }

/** The address's parameters that ask something of the trail; a form sends empty ones too. */
export function filtersIn(address: { [name: string]: string | string[] | undefined }): Filters {
  const asked = Object.entries(address).filter(([name, value]) => name !== 'lang' && value)
  return Object.fromEntries(asked) as Filters
}

/** The address of the trail under these filters; `base` is the page or the API. */
export function trailAddress(base: string, filters: Filters): string {
  const query = new URLSearchParams()
  for (const [name, values] of Object.entries(filters)) {
    for (const value of [values].flat()) query.append(name, value)
  }
  return query.size > 0 ? `${base}?${query}` : base
}

/** The same without the place in the list: a new filter begins at the newest entry. */
export const fromTheTop = (filters: Filters): Filters =>
  Object.fromEntries(Object.entries(filters).filter(([name]) => name !== 'cursor'))
