import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Person } from '../schema.ts'

/** Says who somebody is by their current name; without a name where it was erased. */
export async function peopleNamed(
  db: Reader,
  ids: readonly (string | null)[],
): Promise<(id: string) => Person> {
  const { personalValues } = db.tables
  const asked = [...new Set(ids)].filter((id) => id !== null)
  const rows = asked.length
    ? await db
        .select({ userId: personalValues.userId, name: personalValues.value })
        .from(personalValues)
        .where(
          and(
            inArray(personalValues.userId, asked),
            eq(personalValues.field, 'name'),
            eq(personalValues.current, true),
          ),
        )
    : []
  const names = new Map(rows.map(({ userId, name }) => [userId, name]))
  return (id) => ({ id, name: names.get(id) ?? null })
}
