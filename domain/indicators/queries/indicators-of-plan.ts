import { and, asc, desc, eq, inArray, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { lastChange } from '../../audit/queries/last-change.ts'
import { query } from '../../query.ts'
import { toldTargets } from '../rules.ts'
import {
  type Indicator,
  type IndicatorDetail,
  indicatorDetail,
  indicatorsOfPlan as answer,
  indicatorsOfPlanInput,
  readIndicatorInput,
} from '../schema.ts'

/** What a plan is measured by, each with its targets and what was reached. */
export const indicatorsOfPlan = query({
  name: 'indicator.readOfPlan',
  event: 'indicator.ofPlanRead',
  route: 'GET /action-plans/{planId}/indicators',
  input: indicatorsOfPlanInput,
  output: answer,
  access: staffReads,
  answer: async (db, { input: { planId }, actor }) => {
    const { actionPlans, indicators } = db.tables
    const { id, agreementId, deskId, level } = actionPlans
    const [plan] = await db
      .select({ id, agreementId, deskId, level })
      .from(actionPlans)
      .where(and(eq(id, planId), readableWhere(db, actor, actionPlans)))
    if (!plan) return null
    const items = await indicatorsWhere(db, eq(indicators.planId, planId), actor)
    const targets = items.flatMap((one) => one.targets)
    return {
      ...plan,
      writable: can(actor, deskWrites, plan, await isNamed(db, actor, plan)),
      items,
      targets: { met: targets.filter(({ isMet }) => isMet).length, of: targets.length },
    }
  },
  discloses: ({ items, ...plan }) => [plan, ...items.map(({ id }) => ({ ...plan, id }))],
})

/** One indicator, with its plan and who changed it last. */
export const readIndicator = query({
  name: 'indicator.read',
  event: 'indicator.read',
  route: 'GET /indicators/{indicatorId}',
  input: readIndicatorInput,
  output: indicatorDetail,
  access: staffReads,
  answer: async (db, { input: { indicatorId }, actor }): Promise<IndicatorDetail | null> => {
    const { actionPlans, agreements, indicators } = db.tables
    const { id, titles, fromDay, toDay } = actionPlans
    const here = eq(indicators.id, indicatorId)
    const [told] = await indicatorsWhere(db, here, actor)
    const [beside] = await db
      .select({
        row: indicators,
        plan: { id, titles, fromDay, toDay },
        agreement: { id: agreements.id, reference: agreements.reference },
      })
      .from(indicators)
      .innerJoin(actionPlans, eq(actionPlans.id, indicators.planId))
      .innerJoin(agreements, eq(agreements.id, indicators.agreementId))
      .where(here)
    if (!told || !beside) return null
    const { row, plan, agreement } = beside
    return {
      ...told,
      ...{ plan, agreement, deskId: row.deskId, level: row.level },
      ...(await lastChange(db, row.version)),
      writable: can(actor, deskWrites, row, await isNamed(db, actor, row)),
    }
  },
  discloses: (told) => [{ ...told, agreementId: told.agreement.id }],
})

async function indicatorsWhere(
  db: Reader,
  where: SQL | undefined,
  actor: Actor | null,
): Promise<Indicator[]> {
  const { indicators, activities } = db.tables
  const rows = await db
    .select({ row: indicators, activity: { id: activities.id, titles: activities.titles } })
    .from(indicators)
    .leftJoin(activities, eq(activities.id, indicators.activityId))
    .where(and(where, readableWhere(db, actor, indicators)))
    .orderBy(asc(indicators.id))
  const ids = rows.map(({ row }) => row.id)
  const targets = await targetsOf(db, ids)
  const measured = await measurementsOf(db, ids, actor)
  return rows.map(({ row, activity }) => {
    const { id, version, titles, measure, units, baseline, baselineOn } = row
    const measurements = measured(id)
    return {
      ...{ id, version, titles, measure, units, baseline, baselineOn, activity },
      targets: toldTargets(targets(id), measurements),
      measurements,
    }
  })
}

async function targetsOf(db: Reader, ids: readonly string[]) {
  if (ids.length === 0) return () => []
  const { indicatorTargets } = db.tables
  const rows = await db
    .select()
    .from(indicatorTargets)
    .where(inArray(indicatorTargets.indicatorId, [...ids]))
    .orderBy(asc(indicatorTargets.position))
  return (id: string) =>
    rows.flatMap(({ indicatorId, direction, fromDay, toDay, value }) =>
      indicatorId === id ? { direction, fromDay, toDay, value } : [],
    )
}

async function measurementsOf(db: Reader, ids: readonly string[], actor: Actor | null) {
  if (ids.length === 0) return () => []
  const { measurements, documents } = db.tables
  const file = {
    id: documents.id,
    fileName: documents.fileName,
    mediaType: documents.mediaType,
    size: documents.size,
  }
  const rows = await db
    .select({ row: measurements, evidence: file })
    .from(measurements)
    .leftJoin(
      documents,
      and(eq(documents.id, measurements.documentId), readableWhere(db, actor, documents)),
    )
    .where(and(inArray(measurements.indicatorId, [...ids]), readableWhere(db, actor, measurements)))
    .orderBy(desc(measurements.measuredOn), desc(measurements.id))
  return (indicatorId: string) =>
    rows.flatMap(({ row, evidence }) => {
      const { id, version, direction, measuredOn, value, note } = row
      const told = { id, version, direction, measuredOn, value, note, evidence }
      return row.indicatorId === indicatorId ? told : []
    })
}
