import { eq, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '#db/store.ts'
import { activityRecord, activityState } from '../activities/queries/activity-record.ts'
import type { RecordState } from '../command.ts'
import { milestoneRecord, milestoneState } from '../milestones/queries/milestone-record.ts'

/** Says what a row waits for, in the place of what was said before. */
export async function saveDependencies(
  tx: Writer,
  { id, planId }: { id: string; planId: string },
  dependsOn: readonly string[],
): Promise<void> {
  const { dependencies } = tx.tables
  await tx.delete(dependencies).where(eq(dependencies.successorId, id))
  const rows = [...new Set(dependsOn)].map((predecessorId) => ({
    ...{ planId, successorId: id, predecessorId },
  }))
  if (rows.length > 0) await tx.insert(dependencies).values(rows)
}

/**
 * Takes a row that is taken out of its plan from what others wait for, and answers those others: they
 * have a new version each.
 */
export async function releaseSuccessors(
  tx: Writer,
  id: string,
  version: number,
): Promise<RecordState[]> {
  const { activities, dependencies, milestones } = tx.tables
  const waiting = await successorsOf(tx, id)
  await tx.delete(dependencies).where(eq(dependencies.predecessorId, id))
  await tx.delete(dependencies).where(eq(dependencies.successorId, id))
  if (waiting.length === 0) return []
  for (const table of [activities, milestones]) {
    await tx.update(table).set({ version }).where(inArray(table.id, waiting))
  }
  const states: RecordState[] = []
  for (const one of waiting) {
    const [activity, milestone] = [await activityRecord(tx, one), await milestoneRecord(tx, one)]
    if (activity) states.push(await activityState(tx, activity.row))
    if (milestone) states.push(await milestoneState(tx, milestone.row))
  }
  return states
}

async function successorsOf(db: Reader, id: string): Promise<string[]> {
  const { dependencies } = db.tables
  const rows = await db
    .select({ id: dependencies.successorId })
    .from(dependencies)
    .where(eq(dependencies.predecessorId, id))
    .orderBy(dependencies.successorId)
  return rows.map((row) => row.id)
}
