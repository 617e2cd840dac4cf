/** What the ledger can be narrowed to, as it stands in the address. */
export const filterNames = [
  'q',
  'author',
  'kind',
  'coverage',
  'due',
  'desk',
  'area',
  'age',
  'officer',
  'agreement',
  'meeting',
] as const
export type FilterName = (typeof filterNames)[number]

/** The ledger's part of an address: its filters, its order, the place in the list. */
export type LedgerAddress = { [name in FilterName | 'sort' | 'cursor']?: string }

/** Words that an agreement was looked for by, and none was chosen: they narrow nothing. */
export const soughtName = 'agreementSought'

/** The address's parameters that ask something of the ledger; a form sends empty ones too. */
export function addressIn(search: {
  [name: string]: string | string[] | undefined
}): LedgerAddress {
  const asked = Object.entries(search).filter(
    ([name, value]) => !['lang', soughtName].includes(name) && value,
  )
  return Object.fromEntries(asked) as LedgerAddress
}

/** The address with some of it changed; another filter or order begins with the first page. */
export function ledgerHref(
  { cursor: _, ...address }: LedgerAddress,
  changed: LedgerAddress = {},
  base = '/commitments',
): string {
  const query = new URLSearchParams()
  for (const [name, value] of Object.entries({ ...address, ...changed })) {
    if (value !== undefined) query.set(name, value)
  }
  return query.size > 0 ? `${base}?${query}` : base
}
