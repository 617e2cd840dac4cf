import { and, asc, desc, eq, inArray, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { isOpen } from '../../milestones/queries/overdue.ts'
import type { Step, Work } from '../schema/work.ts'

/** As many of what is done as tell where a piece of work stands. */
const mostTold = 3

type Told = Pick<Work, 'progress' | 'steps'>

/**
 * How far each activity or plan is, and the milestones that tell it: the last that are done, with what
 * proves them, or the next one. Of a plan of five hundred no more is read than of one.
 */
export async function stepsOf(
  db: Reader,
  of: AnySQLiteColumn,
  ids: readonly string[],
  actor: Actor | null,
): Promise<(id: string) => Told> {
  if (ids.length === 0) return () => nothing
  const { milestones } = db.tables
  const here = and(inArray(of, [...ids]), readableWhere(db, actor, milestones))
  const counted = await db
    .select({
      of: sql<string>`${of}`,
      done: sql<number>`sum(CASE WHEN ${milestones.health} = 'done' THEN 1 ELSE 0 END)`,
      kept: sql<number>`sum(CASE WHEN ${milestones.health} <> 'dropped' THEN 1 ELSE 0 END)`,
    })
    .from(milestones)
    .where(here)
    .groupBy(of)
  const told = await toldSteps(db, of, here)
  const proofs = await evidenceOf(
    db,
    told.flatMap(({ completionId }) => completionId ?? []),
    actor,
  )
  return (id) => {
    const count = counted.find((one) => one.of === id)
    const mine = told.filter((step) => step.of === id)
    const done = mine.filter(({ health }) => health === 'done')
    return {
      progress: { done: Number(count?.done ?? 0), of: Number(count?.kept ?? 0) },
      steps: (done.length > 0 ? done : mine).map(({ of: _, completionId, ...step }): Step => {
        return { ...step, evidence: proofs(completionId) }
      }),
    }
  }
}

const nothing: Told = { progress: { done: 0, of: 0 }, steps: [] }

/** Of each the last few that are done, and the next one that is open. */
async function toldSteps(db: Reader, of: AnySQLiteColumn, here: ReturnType<typeof and>) {
  const { milestones, completions } = db.tables
  const done = sql`${milestones.health} = 'done'`
  const place = sql<number>`row_number() OVER (PARTITION BY ${of}, ${done} ORDER BY ${completions.completedOn} DESC, ${milestones.forecastOn}, ${milestones.id})`
  const ranked = db
    .select({
      of: sql<string>`${of}`.as('of_work'),
      id: milestones.id,
      place: place.as('place'),
    })
    .from(milestones)
    .leftJoin(completions, eq(completions.id, milestones.completionId))
    .where(and(here, sql`(${done} OR ${isOpen(milestones)})`))
    .as('ranked')
  return await db
    .select({
      of: ranked.of,
      id: milestones.id,
      titles: milestones.titles,
      planId: milestones.planId,
      health: milestones.health,
      forecastOn: milestones.forecastOn,
      completionId: milestones.completionId,
      completedOn: completions.completedOn,
    })
    .from(ranked)
    .innerJoin(milestones, eq(milestones.id, ranked.id))
    .leftJoin(completions, eq(completions.id, milestones.completionId))
    .where(sql`${ranked.place} = 1 OR (${done} AND ${ranked.place} <= ${mostTold})`)
    .orderBy(desc(completions.completedOn), asc(milestones.forecastOn), asc(milestones.id))
}

/** Says which files prove a completion, as far as the caller may read them. */
async function evidenceOf(db: Reader, completionIds: readonly string[], actor: Actor | null) {
  const { completionEvidence, documents } = db.tables
  const rows =
    completionIds.length === 0
      ? []
      : await db
          .select({
            of: completionEvidence.completionId,
            id: documents.id,
            fileName: documents.fileName,
          })
          .from(completionEvidence)
          .innerJoin(documents, eq(documents.id, completionEvidence.documentId))
          .where(
            and(
              inArray(completionEvidence.completionId, [...completionIds]),
              readableWhere(db, actor, documents),
            ),
          )
          .orderBy(asc(documents.fileName), asc(documents.id))
  return (completionId: string | null): Step['evidence'] =>
    rows.flatMap(({ of, ...one }) => (of === completionId ? one : []))
}
