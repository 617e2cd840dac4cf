import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { PlanOrder, PlanRow, Waits } from './rules.ts'

/** Says what each row of a plan waits for, in the order of the identifiers. */
export async function dependenciesOf(db: Reader, planId: string): Promise<Waits> {
  const { dependencies } = db.tables
  const rows = await db
    .select()
    .from(dependencies)
    .where(eq(dependencies.planId, planId))
    .orderBy(asc(dependencies.predecessorId))
  const waits = Map.groupBy(rows, ({ successorId }) => successorId)
  return new Map(
    [...waits].map(([id, found]) => [id, found.map(({ predecessorId }) => predecessorId)]),
  )
}

/** What a row waits for, in the order of the identifiers: as versions keep it. */
export async function dependenciesOfRow(db: Reader, id: string): Promise<string[]> {
  const { dependencies } = db.tables
  const rows = await db
    .select({ id: dependencies.predecessorId })
    .from(dependencies)
    .where(eq(dependencies.successorId, id))
    .orderBy(asc(dependencies.predecessorId))
  return rows.map((row) => row.id)
}

/** The rows of a plan in their order, and what waits for what. */
export async function planOrder(db: Reader, planId: string): Promise<PlanOrder> {
  const { activities, milestones } = db.tables
  const heads = await db
    .select({ id: activities.id })
    .from(activities)
    .where(eq(activities.planId, planId))
    .orderBy(asc(activities.position))
  const under = await db
    .select({ id: milestones.id, activityId: milestones.activityId })
    .from(milestones)
    .where(eq(milestones.planId, planId))
    .orderBy(asc(milestones.position))
  const rows = heads.flatMap(({ id }): PlanRow[] => [
    { id, activityId: null },
    ...under.filter(({ activityId }) => activityId === id),
  ])
  return { rows, waits: await dependenciesOf(db, planId) }
}
