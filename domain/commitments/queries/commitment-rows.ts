import { and, eq, inArray, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { bodiesNamed } from '../../activities/queries/bodies-named.ts'
import { agreementNamed } from '../../agreements/queries/agreement-named.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'
import { uncertain } from '../../uncertain-columns.ts'
import { isOverdue } from '../rules.ts'
import type { CommitmentListed } from '../schema.ts'
import type { CommitmentRow } from './commitment-record.ts'
import { coverage } from './coverage.ts'
import { workFor } from './work-for.ts'

export type Asking = { actor: Actor | null; today: Day }

type Rows = Awaited<ReturnType<typeof commitmentRows>>

/** Commitments that a condition picks, with what they are under, and how far each is covered. */
export function commitmentRows(db: Reader, where: SQL | undefined) {
  const { commitments, agreements, desks } = db.tables
  return db
    .select({
      row: commitments,
      agreement: agreementNamed(db),
      desk: { id: desks.id, code: desks.code },
      coverage: coverage(db),
    })
    .from(commitments)
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .innerJoin(desks, eq(desks.id, commitments.deskId))
    .where(where)
}

/** Each as one line of the ledger: who, what, by when, and what discharges it. */
export async function linesOf(
  db: Reader,
  rows: Rows,
  { actor, today }: Asking,
): Promise<CommitmentListed[]> {
  const body = await bodiesNamed(
    db,
    rows.flatMap(({ row }) => [row.ourOwnerId, row.counterpartOwnerId]),
  )
  const ids = rows.map(({ row }) => row.id)
  const { activities, plans, evidence } = await workFor(db, ids, actor)
  const people = await peopleAnswering(
    db,
    rows.map(({ row }) => row),
  )
  const officer = await peopleNamed(
    db,
    rows.map(({ row }) => row.officerId),
  )
  const source = await sourcesNamed(
    db,
    rows.map(({ row }) => row.sourceId),
    actor,
  )
  return rows.map((one) => ({
    ...said(one, today),
    ourOwner: body(one.row.ourOwnerId),
    counterpartOwner: body(one.row.counterpartOwnerId),
    ourPerson: people(one.row.ourPersonId),
    counterpartPerson: people(one.row.counterpartPersonId),
    officer: one.row.officerId === null ? null : officer(one.row.officerId),
    source: source(one.row.sourceId),
    activities: activities(one.row.id),
    plans: plans(one.row.id),
    evidence: evidence(one.row.id),
  }))
}

/** What its own row says of a promise. */
const said = ({ row, agreement, desk, coverage: covered }: Rows[number], today: Day) => ({
  id: row.id,
  version: row.version,
  agreement,
  author: row.author,
  kind: row.kind,
  titles: row.titles,
  promisedOn: uncertain(row.promisedOn, row.promisedOnLower, row.promisedOnUpper),
  dueOn: uncertain(row.dueOn, row.dueOnLower, row.dueOnUpper),
  overdue: isOverdue({ coverage: covered, dueOnUpper: row.dueOnUpper }, today),
  health: row.health,
  quotation: row.quotation,
  quotationLanguage: row.quotationLanguage,
  certainty: row.certainty,
  coverage: covered,
  desk,
  level: row.level,
})

/** Says what people who answer for promises are called; null for none. */
async function peopleAnswering(db: Reader, rows: readonly CommitmentRow[]) {
  const { people } = db.tables
  const asked = rows.flatMap(({ ourPersonId, counterpartPersonId }) => [
    ourPersonId ?? [],
    counterpartPersonId ?? [],
  ])
  const ids = [...new Set(asked.flat())]
  const found =
    ids.length === 0
      ? []
      : await db
          .select({ id: people.id, names: people.names })
          .from(people)
          .where(inArray(people.id, ids))
  return (id: string | null) => found.find((one) => one.id === id) ?? null
}

/** Says what the sources that promises were read from are called, as far as the caller may read them. */
async function sourcesNamed(db: Reader, asked: readonly (string | null)[], actor: Actor | null) {
  const { sources } = db.tables
  const ids = [...new Set(asked)].filter((id) => id !== null)
  const found =
    ids.length === 0
      ? []
      : await db
          .select({ id: sources.id, titles: sources.titles, address: sources.address })
          .from(sources)
          .where(and(inArray(sources.id, ids), readableWhere(db, actor, sources)))
  return (id: string | null) => found.find((one) => one.id === id) ?? null
}
