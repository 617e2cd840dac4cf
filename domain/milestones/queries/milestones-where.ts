import { and, asc, eq, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { isOverdue, lateness } from '../rules.ts'
import type { Completion, Milestone, Person } from '../schema.ts'
import { peopleNamed } from './people-named.ts'

type Row = Awaited<ReturnType<typeof milestoneRows>>[number]
type CompletionRow = Awaited<ReturnType<typeof completionRows>>[number]
type Evidence = Awaited<ReturnType<typeof evidenceRows>>[number]

/** A milestone as it is shown, and where it stands. */
export type PlacedMilestone = { row: Row; milestone: Milestone }

/**
 * The milestones that a condition on their columns picks and the caller may read, in their order,
 * with every completion they had: four queries, however many there are.
 */
export async function milestonesWhere(
  db: Reader,
  where: SQL | undefined,
  { actor, today }: { actor: Actor | null; today: Day },
): Promise<PlacedMilestone[]> {
  const picked = and(where, readableWhere(db, actor, db.tables.milestones))
  const rows = await milestoneRows(db, picked)
  const completions = await completionRows(db, picked)
  const evidence = await evidenceRows(db, picked, actor)
  const people = await peopleNamed(db, [
    ...rows.flatMap(({ judgedBy, officerId }) => [judgedBy, officerId]),
    ...completions.flatMap(({ completedBy, takenBackBy }) => [completedBy, takenBackBy]),
  ])
  return rows.map((row) => {
    const own = completions.filter(({ milestoneId }) => milestoneId === row.id)
    return { row, milestone: shown(row, own, evidence, people, today) }
  })
}

function shown(
  row: Row,
  completions: readonly CompletionRow[],
  evidence: readonly Evidence[],
  people: (id: string) => Person,
  today: Day,
): Milestone {
  const current = completions.find(({ id }) => id === row.completionId)
  return {
    id: row.id,
    version: row.version,
    titles: row.titles,
    baselineOn: row.baselineOn,
    firstBaselineOn: row.firstBaselineOn,
    forecastOn: row.forecastOn,
    health: row.health,
    judgement: judgementOf(row, people),
    officer: row.officerId === null ? null : people(row.officerId),
    overdue: isOverdue(row, today),
    late: lateness({ ...row, completedOn: current?.completedOn ?? null }, today),
    completion: current ? completionShown(current, evidence, people) : null,
    takenBack: completions.flatMap((completion) => {
      const { takenBackBy, takenBackAt, takenBackReason } = completion
      if (takenBackBy === null || takenBackAt === null) return []
      return {
        ...completionShown(completion, evidence, people),
        takenBackBy: people(takenBackBy),
        takenBackAt: takenBackAt.toISOString(),
        reason: takenBackReason ?? '',
      }
    }),
  }
}

const judgementOf = (
  { judgedOn, judgedBy, judgedReason }: Row,
  people: (id: string) => Person,
): Milestone['judgement'] =>
  judgedOn && judgedBy ? { on: judgedOn, by: people(judgedBy), reason: judgedReason ?? '' } : null

const completionShown = (
  { id, completedOn, note, completedBy, completedAt }: CompletionRow,
  evidence: readonly Evidence[],
  people: (id: string) => Person,
): Completion => ({
  completedOn,
  note,
  completedBy: people(completedBy),
  completedAt: completedAt.toISOString(),
  evidence: evidence
    .filter(({ completionId }) => completionId === id)
    .map(({ document }) => document),
})

const milestoneRows = (db: Reader, where: SQL | undefined) => {
  const { milestones } = db.tables
  return db.select().from(milestones).where(where).orderBy(asc(milestones.position))
}

const completionRows = (db: Reader, where: SQL | undefined) => {
  const { milestones, completions } = db.tables
  return db
    .select({
      id: completions.id,
      milestoneId: completions.milestoneId,
      completedOn: completions.completedOn,
      note: completions.note,
      completedBy: completions.completedBy,
      completedAt: completions.completedAt,
      takenBackBy: completions.takenBackBy,
      takenBackAt: completions.takenBackAt,
      takenBackReason: completions.takenBackReason,
    })
    .from(milestones)
    .innerJoin(completions, eq(completions.milestoneId, milestones.id))
    .where(where)
    .orderBy(asc(completions.id))
}

const evidenceRows = (db: Reader, where: SQL | undefined, actor: Actor | null) => {
  const { milestones, completions, completionEvidence, documents } = db.tables
  return db
    .select({
      completionId: completionEvidence.completionId,
      document: {
        id: documents.id,
        fileName: documents.fileName,
        mediaType: documents.mediaType,
        size: documents.size,
      },
    })
    .from(milestones)
    .innerJoin(completions, eq(completions.milestoneId, milestones.id))
    .innerJoin(completionEvidence, eq(completionEvidence.completionId, completions.id))
    .innerJoin(documents, eq(documents.id, completionEvidence.documentId))
    .where(and(where, readableWhere(db, actor, documents)))
    .orderBy(asc(documents.id))
}
