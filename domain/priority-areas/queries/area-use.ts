import { and, count, countDistinct, eq, inArray, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import type { AreaMergerPreview } from '../schema.ts'
import { standingAreaId } from './standing-areas.ts'

export type AreaUse = AreaMergerPreview['moved']

/** What the caller may know of under each area, merged ones counted under the one that stays. */
export async function usesOfAreas(
  db: Reader,
  actor: Actor | null,
): Promise<(areaId: string) => AreaUse> {
  const { agreementAreas, agreements, activities } = db.tables
  const underAgreements = standingAreaId(agreementAreas.areaId)
  const counted = await db
    .select({ area: sql<string>`${underAgreements}`, rows: countDistinct(agreements.id) })
    .from(agreementAreas)
    .innerJoin(agreements, eq(agreements.id, agreementAreas.agreementId))
    .where(readableWhere(db, actor, { ...agreements, agreementId: agreements.id }))
    .groupBy(underAgreements)
  const underActivities = standingAreaId(activities.areaId)
  const acts = await db
    .select({ area: sql<string | null>`${underActivities}`, rows: count() })
    .from(activities)
    .where(readableWhere(db, actor, activities))
    .groupBy(underActivities)
  const of = (rows: readonly { area: string | null; rows: number }[], id: string) =>
    Number(rows.find(({ area }) => area === id)?.rows ?? 0)
  return (id) => ({ agreements: of(counted, id), activities: of(acts, id) })
}

/** What the caller may know of under any of these entries as they were given, each record once. */
export async function useOfEntries(
  db: Reader,
  actor: Actor | null,
  areaIds: readonly string[],
): Promise<AreaUse> {
  const { agreementAreas, agreements, activities, priorityAreas } = db.tables
  const under = db
    .select({ id: priorityAreas.id })
    .from(priorityAreas)
    .where(inArray(standingAreaId(priorityAreas.id), [...areaIds]))
  const [found] = await db
    .select({ rows: countDistinct(agreements.id) })
    .from(agreementAreas)
    .innerJoin(agreements, eq(agreements.id, agreementAreas.agreementId))
    .where(
      and(
        inArray(agreementAreas.areaId, under),
        readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
      ),
    )
  const [acts] = await db
    .select({ rows: count() })
    .from(activities)
    .where(and(inArray(activities.areaId, under), readableWhere(db, actor, activities)))
  return { agreements: Number(found?.rows ?? 0), activities: Number(acts?.rows ?? 0) }
}
