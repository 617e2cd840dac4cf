import { eq } from 'drizzle-orm'
import { insertRows, type Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { indexNames } from '../../names/commands.ts'
import { uncertainColumns } from '../../uncertain-columns.ts'
import type { KeptPerson } from '../queries/person-record.ts'
import { personSortName } from '../rules.ts'

/** The columns of a person's own row. */
export const personRow = (id: string, person: KeptPerson, seq: number) => ({
  id,
  names: person.names,
  familyNames: person.familyNames,
  sortName: personSortName(person),
  country: person.country,
  version: seq,
})

/** Writes the posts anew, and makes the person found by all names. */
export async function savePosts(tx: Writer, personId: string, person: KeptPerson): Promise<void> {
  const { personPosts } = tx.tables
  await tx.delete(personPosts).where(eq(personPosts.personId, personId))
  const rows = person.posts.map(({ partyId, posts, heldFrom, heldUntil }, position) => ({
    id: newId(),
    personId,
    partyId,
    posts,
    ...uncertainColumns('heldFrom', heldFrom),
    ...uncertainColumns('heldUntil', heldUntil),
    position,
  }))
  await insertRows(tx, 'personPosts', rows)
  await indexNames(tx, 'person', personId, Object.values(person.names))
}
