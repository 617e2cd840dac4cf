import { and, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'

type Linked = { id: string; reference: string; titles: LanguageMap }

/** What a link says of agreements; null for one that is not there, or not the caller's to know of. */
export async function agreementsLinked(
  db: Reader,
  actor: Actor | null,
  ids: readonly (string | null)[],
): Promise<(id: string | null) => Linked | null> {
  const { agreements } = db.tables
  const asked = [...new Set(ids)].filter((id) => id !== null)
  if (asked.length === 0) return () => null
  const { id, reference, titles } = agreements
  const rows = await db
    .select({ id, reference, titles })
    .from(agreements)
    .where(
      and(
        inArray(agreements.id, asked),
        readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
      ),
    )
  const linked = new Map(rows.map((row) => [row.id, row]))
  return (asked) => (asked === null ? null : (linked.get(asked) ?? null))
}
