import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'

/** Of these identifiers, those of an area or of a body of the register. */
export async function referencesKnown(
  db: Reader,
  ids: readonly (string | null | undefined)[],
): Promise<ReadonlySet<string>> {
  const asked = ids.filter((id) => typeof id === 'string')
  if (asked.length === 0) return new Set()
  const { parties, priorityAreas } = db.tables
  const found = [
    ...(await db.select({ id: parties.id }).from(parties).where(inArray(parties.id, asked))),
    ...(await db
      .select({ id: priorityAreas.id })
      .from(priorityAreas)
      .where(inArray(priorityAreas.id, asked))),
  ]
  return new Set(found.map(({ id }) => id))
}
