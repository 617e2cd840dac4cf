import type { Reader } from '#db/store.ts'

/** What another record says of its agreement, from a query that joins it. */
export const agreementNamed = ({ tables: { agreements } }: Reader) => ({
  id: agreements.id,
  reference: agreements.reference,
  titles: agreements.titles,
})
