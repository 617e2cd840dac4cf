import type { Reader } from '#db/store.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'
import type { Person } from '../../milestones/schema.ts'

/** Says who sees to what of a page of alarms; null for what is left to its desk. */
export async function officersOf(
  db: Reader,
  rows: readonly { officerId: string | null }[],
): Promise<(officerId: string | null) => Person | null> {
  const people = await peopleNamed(
    db,
    rows.map(({ officerId }) => officerId),
  )
  return (officerId) => (officerId === null ? null : people(officerId))
}
