import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { Subject } from '../../command.ts'
import type { RecordStatus } from '../../record-status/schema.ts'
import type { Target } from '../schema.ts'

export type IndicatorRow = Reader['tables']['indicators']['$inferSelect']

/** An indicator as a command sees it, with the period of its plan. */
export type IndicatorRecord = Subject & {
  agreementId: string
  deskId: string
  planPeriod: { fromDay: Day; toDay: Day }
  planStatus: RecordStatus
  row: IndicatorRow
  targets: readonly Target[]
}

/** The indicator as it is kept, or null where there is none. */
export async function indicatorRecord(db: Reader, id: string): Promise<IndicatorRecord | null> {
  const { indicators, actionPlans } = db.tables
  const [found] = await db
    .select({
      row: indicators,
      planStatus: actionPlans.recordStatus,
      planPeriod: { fromDay: actionPlans.fromDay, toDay: actionPlans.toDay },
    })
    .from(indicators)
    .innerJoin(actionPlans, eq(actionPlans.id, indicators.planId))
    .where(eq(indicators.id, id))
  if (!found) return null
  const targets = await targetsOf(db, id)
  return { ...indicatorState(found.row, targets), ...found, targets }
}

async function targetsOf(db: Reader, indicatorId: string): Promise<Target[]> {
  const { indicatorTargets } = db.tables
  const { direction, fromDay, toDay, value } = indicatorTargets
  return await db
    .select({ direction, fromDay, toDay, value })
    .from(indicatorTargets)
    .where(eq(indicatorTargets.indicatorId, indicatorId))
    .orderBy(asc(indicatorTargets.position))
}

/** An indicator as its row and its targets tell it. */
export const indicatorState = (row: IndicatorRow, targets: readonly Target[]) => ({
  kind: 'indicator',
  id: row.id,
  version: row.version,
  agreementId: row.agreementId,
  deskId: row.deskId,
  level: row.level,
  content: indicatorContent(row, targets),
})

/** What versions keep of an indicator. */
const indicatorContent = (row: IndicatorRow, targets: readonly Target[]): Record<string, Json> => ({
  planId: row.planId,
  activityId: row.activityId,
  titles: row.titles,
  measure: row.measure,
  units: row.units,
  baseline: row.baseline,
  baselineOn: row.baselineOn,
  targets: targets.map(({ direction, fromDay, toDay, value }) => {
    return { direction, fromDay, toDay, value }
  }),
})

type MeasurementRow = Reader['tables']['measurements']['$inferSelect']

/** A measurement as kept, or null where there is none. */
export async function measurementRecord(
  db: Reader,
  id: string,
): Promise<(Subject & { agreementId: string; deskId: string }) | null> {
  const { measurements } = db.tables
  const [row] = await db.select().from(measurements).where(eq(measurements.id, id))
  return row ? measurementState(row) : null
}

/** What versions keep of what was measured. */
export const measurementState = (row: MeasurementRow) => ({
  kind: 'measurement',
  id: row.id,
  version: row.version,
  agreementId: row.agreementId,
  deskId: row.deskId,
  level: row.level,
  content: {
    indicatorId: row.indicatorId,
    direction: row.direction,
    measuredOn: row.measuredOn,
    value: row.value,
    note: row.note,
    documentId: row.documentId,
  },
})
