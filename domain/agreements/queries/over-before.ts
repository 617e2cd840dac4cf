import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { keptFacts } from '../../legal-status/queries/kept-facts.ts'
import { beginsAfterEnd } from '../rules/tree.ts'
import { dependent } from '../schema/tree.ts'
import { parentEndingsOf } from './parent-endings.ts'

const mostSteps = 8

/**
 * The agreement that is over on a day, among this one and those that it stands under; one that was
 * decided to go on by itself no longer depends on what is above it.
 */
export async function overBefore(
  db: Reader,
  agreementId: string,
  on: Day,
): Promise<{ reference: string; lastDay: Day } | null> {
  const { agreements } = db.tables
  let next: string | null = agreementId
  for (let step = 0; next && step < mostSteps; step++) {
    const [row] = await db.select().from(agreements).where(eq(agreements.id, next))
    if (!row) return null
    const lastDay = beginsAfterEnd(await keptFacts(db, row.id), on)
    if (lastDay) return { reference: row.reference, lastDay }
    const depends = row.parentRelation && dependent.includes(row.parentRelation)
    const decided = depends && (await parentEndingsOf(db, [row.id])).get(row.id)
    next = depends && (!decided || decided.fate !== 'goesOn') ? row.parentId : null
  }
  return null
}
