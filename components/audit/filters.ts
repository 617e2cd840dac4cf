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

/** The filters that stand in an address, and its place in the list. */
export type { Parameters as Filters } from '#components/address.ts'
