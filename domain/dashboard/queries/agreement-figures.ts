import { and, count, countDistinct, eq, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { lacks } from '../../agreements/queries/lacks.ts'
import { legalStateIs } from '../../agreements/queries/legal-state-is.ts'
import { isStanding } from '../../agreements/rules/gaps.ts'
import { deskIdOf } from '../../desks/queries/desk-record.ts'
import { type LegalState, legalStates } from '../../legal-status/schema/words.ts'
import { standingAreaId } from '../../priority-areas/queries/standing-areas.ts'
import type { FigureRow } from '../schema.ts'

/** Who asks for which figures, of which day. */
export type Asked = { actor: Actor | null; desk: string | undefined; on: Day; today: Day }

type Group = { state: LegalState; country: string | null; unplanned: boolean; rows: number }

/** The agreements by state, by country, and those without a plan: one walk through an index. */
export async function agreementFigures(db: Reader, asked: Asked) {
  const groups = await agreementGroups(db, asked)
  const all = legalStates.map((state) => row(state, groups, (group) => group.state === state))
  const counted = all.filter(({ count: rows }) => rows > 0)
  const standing = counted.filter(({ value }) => isStanding(value as LegalState))
  const unplanned = groups.filter((group) => group.unplanned)
  const countries = [...new Set(groups.map(({ country }) => country))]
  return {
    agreementsByState: counted,
    agreementsWithoutPlan: standing.map(({ value, count: of }) => {
      return { ...row(value, unplanned, ({ state }) => state === value), of }
    }),
    agreementsByCountry: mostFirst(
      countries.map((code) => row(code, groups, ({ country }) => country === code)),
    ),
  }
}

const row = (
  value: string | null,
  groups: readonly Group[],
  belongs: (group: Group) => boolean,
): FigureRow => ({
  value,
  labels: null,
  count: groups.filter(belongs).reduce((sum, { rows }) => sum + rows, 0),
  of: null,
})

async function agreementGroups(db: Reader, asked: Asked): Promise<Group[]> {
  const { agreements } = db.tables
  const state = stateOn(db, asked.on)
  const unplanned = sql<number>`CASE WHEN ${lacks(db, 'actionPlan', asked.on)} THEN 1 ELSE 0 END`
  const groups = await db
    .select({
      state: state.as('state'),
      country: agreements.counterpartCountry,
      unplanned: unplanned.as('unplanned'),
      rows: count(),
    })
    .from(agreements)
    .where(readableAgreements(db, asked))
    .groupBy(sql`1`, sql`2`, sql`3`)
  return groups.map((group) => ({ ...group, unplanned: Number(group.unplanned) === 1 }))
}

/** `legalState` of the rules, as a value: each state by its own condition. */
function stateOn(db: Reader, on: Day): SQL<LegalState> {
  const cases = legalStates.map(
    (state) => sql`WHEN ${legalStateIs(db, state, on)} THEN ${sql.raw(`'${state}'`)}`,
  )
  return sql<LegalState>`CASE ${sql.join(cases, sql` `)} END`
}

/** The agreements by priority area; one that has several counts under each, once where they were merged. */
export async function areaFigures(db: Reader, asked: Asked) {
  const { agreements, agreementAreas, priorityAreas } = db.tables
  const readable = readableAgreements(db, asked)
  const rows = await db
    .select({
      value: priorityAreas.code,
      labels: priorityAreas.labels,
      count: countDistinct(agreements.id),
    })
    .from(agreementAreas)
    .innerJoin(agreements, eq(agreements.id, agreementAreas.agreementId))
    .innerJoin(priorityAreas, eq(priorityAreas.id, standingAreaId(agreementAreas.areaId)))
    .where(readable)
    .groupBy(priorityAreas.id)
  const [without] = await db
    .select({ count: count() })
    .from(agreements)
    .where(and(readable, lacks(db, 'areas', asked.on)))
  const none = { value: null, labels: null, count: without?.count ?? 0, of: null }
  const named = rows.map((one) => ({ ...one, of: null }))
  return { agreementsByArea: mostFirst(none.count > 0 ? [...named, none] : named) }
}

function readableAgreements(db: Reader, { actor, desk }: Asked): SQL | undefined {
  const { agreements } = db.tables
  return and(
    readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
    desk === undefined ? undefined : eq(agreements.deskId, deskIdOf(db, desk)),
  )
}

/** The most first, then by code; what has none comes last. */
const mostFirst = (rows: FigureRow[]): FigureRow[] =>
  rows.toSorted(
    (one, other) =>
      Number(one.value === null) - Number(other.value === null) ||
      other.count - one.count ||
      ((one.value ?? '') < (other.value ?? '') ? -1 : 1),
  )
