import { desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { type Health, openHealths } from '../schema/words.ts'

/** How a milestone was judged before it was done or given up: the health of its last open version. */
export async function healthBefore(db: Reader, milestoneId: string): Promise<Health> {
  const { versions } = db.tables
  const kept = await db
    .select({ content: versions.content })
    .from(versions)
    .where(eq(versions.subjectId, milestoneId))
    .orderBy(desc(versions.fromSeq))
    // Since then come its end, and corrections of that: more than a few are not expected.
    .limit(50)
  const healths = kept.map(({ content }) => (content as { health?: unknown }).health)
  return healths.find(isOpenHealth) ?? 'notStarted'
}

const isOpenHealth = (health: unknown): health is Health =>
  openHealths.some((open) => open === health)
