import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { dependent } from '../schema/tree.ts'

/** How far down is looked. */
const mostSteps = 8

/** The agreements under one, at every step, as far as the caller may know of them; it is not among them. */
export async function agreementsUnder(
  db: Reader,
  actor: Actor | null,
  agreementId: string,
): Promise<string[]> {
  const { agreements } = db.tables
  const known = new Set([agreementId])
  let level = [agreementId]
  for (let step = 0; step < mostSteps && level.length > 0; step++) {
    const rows = await db
      .select({ id: agreements.id })
      .from(agreements)
      .where(
        and(
          inArray(agreements.parentId, level),
          inArray(agreements.parentRelation, [...dependent]),
          readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
        ),
      )
    level = rows.flatMap(({ id }) => (known.has(id) ? [] : id))
    for (const id of level) known.add(id)
  }
  known.delete(agreementId)
  return [...known]
}

/** The parent that is named with all above it, as far as the caller may know of them. */
export async function lineOf(
  db: Reader,
  actor: Actor | null,
  parentId: string,
): Promise<readonly string[]> {
  const { agreements } = db.tables
  const line: string[] = []
  for (let next: string | null = parentId; next && !line.includes(next); ) {
    const [row]: { parentId: string | null }[] = await db
      .select({ parentId: agreements.parentId })
      .from(agreements)
      .where(
        and(
          eq(agreements.id, next),
          line.length > 0
            ? undefined
            : readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
        ),
      )
    if (!row) break
    line.push(next)
    next = row.parentId
  }
  return line
}
