import { type SQL, sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { ask } from '#domain/ask.ts'
import type { World } from '#domain/world.ts'
import { addDays, type Day } from '#lib/days.ts'
import { countedQueries } from '#test/counted-queries.ts'
import { countedWorld, desks, people, type Reading } from '#test/counted-world.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { dues } from '../../alarms/schema/due.ts'
import { listAgreements } from '../../agreements/queries/list-agreements.ts'
import { listCommitments } from '../../commitments/queries/list-commitments.ts'
import { coverages } from '../../commitments/schema/words.ts'
import { listMilestones } from '../../milestones/queries/list-milestones.ts'
import { trendDays } from '../rules.ts'
import { figures, type FigureRow } from '../schema.ts'
import { readDashboard, readFigure } from './read-dashboard.ts'

const today = '2026-11-23'
const days = [today, '2026-11-01', '2026-08-15', '2027-01-04']
const readers = Object.entries(people)
const askedFor = readers.flatMap(([name, who]) =>
  days.flatMap((on) => [undefined, ...Object.keys(desks)].map((desk) => ({ name, who, on, desk }))),
)

describe.each(freshDatabases)('the dashboard on $name', ({ perFile }) => {
  const db = perFile()
  let world: World
  beforeAll(async () => {
    world = await countedWorld(db.store)
  }, 60_000)

  const dashboard = async ({ who, desk, on }: Pick<Case, 'who' | 'desk' | 'on'>) =>
    readDashboard.output.parse(await ask(world, readDashboard, who.actor, { desk, on }))

  /** One number, counted by a statement of its own. */
  async function counted(from: SQL): Promise<number> {
    const [row] = await db.store.snapshot((read) =>
      read.rows<{ n: number | string }>(sql`SELECT count(*) AS n FROM ${from}`),
    )
    return Number(row?.n)
  }

  test.each(askedFor)('tells $name what a recount does, of $desk on $on', async (one) => {
    const { figures: told, agreements } = await dashboard(one)
    const mine = (table: string) => readableBy(one.who, table, one.desk)
    const state = stateOn(one.on)
    expect(agreements).toBe(await counted(sql`agreements a WHERE ${mine('a')}`))
    for (const { value, count } of told.agreementsByState) {
      expect(count, `${value}`).toBe(
        await counted(sql`agreements a WHERE ${mine('a')} AND ${state} = ${value}`),
      )
    }
    expect(sumOf(told.agreementsByState)).toBe(agreements)
    for (const { value, count } of told.agreementsByCountry) {
      const there = value === null ? sql`IS NULL` : sql`= ${value}`
      expect(count, `${value}`).toBe(
        await counted(sql`agreements a WHERE ${mine('a')} AND a.counterpart_country ${there}`),
      )
    }
    expect(sumOf(told.agreementsByCountry)).toBe(agreements)
    for (const { value, count, of } of told.agreementsWithoutPlan) {
      const such = sql`agreements a WHERE ${mine('a')} AND ${state} = ${value}`
      expect(of).toBe(await counted(such))
      expect(count).toBe(
        await counted(sql`${such} AND a.id NOT IN (SELECT agreement_id FROM action_plans)`),
      )
    }
    for (const { value, count } of told.agreementsByArea) {
      const about = value
        ? sql`a.id IN (SELECT l.agreement_id FROM agreement_areas l
            JOIN priority_areas p ON p.id = l.area_id WHERE p.code = ${value})`
        : sql`a.id NOT IN (SELECT agreement_id FROM agreement_areas)`
      expect(count).toBe(await counted(sql`agreements a WHERE ${mine('a')} AND ${about}`))
    }
    const promises = told.commitmentsByCoverage
    expect(sumOf(promises)).toBe(await counted(sql`commitments k WHERE ${mine('k')}`))
    for (const value of coverages) {
      expect(promises.find((one) => one.value === value)?.count ?? 0, value).toBe(
        await counted(sql`commitments k WHERE ${mine('k')} AND ${covered} = ${value}`),
      )
    }
    const late = (on: Day) => sql`milestones m LEFT JOIN completions c ON c.id = m.completion_id
      WHERE ${mine('m')} AND m.health <> 'dropped' AND (c.id IS NULL OR c.completed_on > ${on})
        AND m.forecast_on < ${on}`
    for (const { value, count } of told.milestonesLate) {
      expect(count, `late on ${value}`).toBe(await counted(late(value ?? '')))
    }
    expect(told.milestonesLate.map(({ value }) => value)).toEqual(trendDays(one.on))
    expect(told.milestonesDue[0]?.count).toBe(told.milestonesLate.at(-1)?.count)
  })

  test.each(askedFor.filter(({ name }) => name !== 'chen'))(
    'counts what the lists show $name, of $desk on $on',
    async ({ who, desk, on }) => {
      const { figures: told } = await dashboard({ who, desk, on })
      const total = async (query: unknown, asked: object) =>
        (await ask(world, query as typeof listMilestones, who.actor, { desk, limit: 1, ...asked }))
          .total
      for (const due of dues) {
        const row = told.milestonesDue.find(({ value }) => value === due)
        expect(await total(listMilestones, { due, on }), due).toEqual({ exact: row?.count })
      }
      for (const { value, count } of told.commitmentsByCoverage) {
        expect(await total(listCommitments, { coverage: value })).toEqual({ exact: count })
      }
      for (const { value, count } of told.milestonesLate) {
        const asked = { due: 'late', on: value }
        expect(await total(listMilestones, asked)).toEqual({ exact: count })
      }
      for (const { value, count } of told.agreementsByState) {
        expect(await total(listAgreements, { state: value, on })).toEqual({ exact: count })
      }
      for (const { value, count } of told.agreementsWithoutPlan) {
        const asked = { lacking: 'actionPlan', state: value, on }
        expect(await total(listAgreements, asked)).toEqual({ exact: count })
      }
      for (const { value, count } of told.agreementsByCountry) {
        const country = value ?? 'none'
        expect(await total(listAgreements, { country, on })).toEqual({ exact: count })
      }
      for (const { value, count } of told.agreementsByArea) {
        const asked = value === null ? { lacking: 'areas' } : { area: value }
        expect(await total(listAgreements, asked)).toEqual({ exact: count })
      }
    },
  )

  test('takes a handful of queries, each figure by itself fewer', async () => {
    const counting = countedQueries(db.store)
    const seen = { ...world, store: counting.store }
    await ask(seen, readDashboard, people.bruno.actor, {})
    // Six statements; what stands inside of one is counted as well.
    expect(counting.count()).toBeLessThanOrEqual(30)
    for (const figure of figures) {
      const before = counting.count()
      await ask(seen, readFigure, people.bruno.actor, { figure })
      expect(counting.count() - before, figure).toBeLessThanOrEqual(16)
    }
  })

  test.each(figures)('gives %s by itself as it stands among the others', async (figure) => {
    const on = addDays(today, -30)
    const all = await dashboard({ who: people.dora, desk: 'AME', on })
    const asked = { figure, desk: 'AME', on }
    const alone = readFigure.output.parse(await ask(world, readFigure, people.dora.actor, asked))
    expect(alone.items).toEqual(all.figures[figure].map((row) => ({ figure, on, ...row })))
  })

  test('refuses a day that there is not, and a figure that it does not know', async () => {
    const invalid = { kind: 'invalid' }
    const { actor } = people.bruno
    await expect(ask(world, readDashboard, actor, { on: '2026-02-30' })).rejects.toMatchObject(
      invalid,
    )
    await expect(ask(world, readFigure, actor, { figure: 'profit' })).rejects.toMatchObject(invalid)
  })
})

type Case = (typeof askedFor)[number]

const sumOf = (rows: readonly FigureRow[]) => rows.reduce((sum, { count }) => sum + count, 0)

/** The guarantees once more, in plain SQL: who may read which rows of a table. */
function readableBy({ actor }: Reading, alias: string, desk: string | undefined): SQL {
  const row = sql.raw(alias)
  const agreement = alias === 'a' ? sql`a.id` : sql`${row}.agreement_id`
  const own = actor.deskIds.length > 0 && (actor.role === 'officer' || actor.role === 'manager')
  const confidential =
    actor.role === 'auditor'
      ? sql`1 = 1`
      : own
        ? sql`${row}.desk_id = ${actor.deskIds[0]}`
        : sql`1 = 0`
  const onDesk =
    desk === undefined ? sql`1 = 1` : sql`${row}.desk_id = ${desks[desk as keyof typeof desks]}`
  return sql`${onDesk} AND (${row}.level IN ('public', 'internal')
    OR (${row}.level = 'confidential' AND ${confidential})
    OR (${row}.level = 'restricted' AND ${agreement} IN
      (SELECT agreement_id FROM agreement_readers WHERE user_id = ${actor.id})))`
}

const worked = sql`FROM commitment_activities l LEFT JOIN milestones m ON m.activity_id = l.activity_id
  WHERE l.commitment_id = k.id AND (m.id IS NULL OR m.health <> 'dropped')`
const signed = sql`FROM commitment_plans l JOIN action_plans p ON p.id = l.plan_id
  WHERE l.commitment_id = k.id`

/** How far a promise is covered, once more: by what there is of each, and no number of it. */
const covered: SQL = sql`CASE
  WHEN k.no_action_reason IS NOT NULL THEN 'noActionNeeded'
  WHEN NOT EXISTS (SELECT 1 ${worked}) AND NOT EXISTS (SELECT 1 ${signed}) THEN
    CASE WHEN k.kind = 'interest' THEN 'notPromised' ELSE 'notPlanned' END
  WHEN NOT EXISTS (SELECT 1 ${worked} AND (m.id IS NULL OR m.health <> 'done'))
    AND (NOT EXISTS (SELECT 1 ${signed}) OR EXISTS (SELECT 1 ${signed}
      AND p.record_status = 'validated'
      AND p.id IN (SELECT plan_id FROM milestones WHERE health = 'done')
      AND p.id IN (SELECT plan_id FROM confirmations
        GROUP BY plan_id, content_id HAVING count(DISTINCT side) = 2))) THEN 'done'
  WHEN EXISTS (SELECT 1 ${worked} AND m.health <> 'notStarted')
    OR EXISTS (SELECT 1 ${signed} AND (p.record_status <> 'draft'
      OR p.id IN (SELECT plan_id FROM milestones WHERE health NOT IN ('notStarted', 'dropped'))))
    THEN 'underWay'
  ELSE 'notStarted' END`

/** The legal state on a day, once more. */
const stateOn = (on: Day): SQL => sql`CASE
  WHEN a.has_turns THEN (SELECT s.state FROM legal_spans s
    WHERE s.agreement_id = a.id AND s.from_day <= ${on} AND s.to_day >= ${on})
  WHEN a.entered_into_force_on_upper <= ${on} AND a.in_force_until < ${on} THEN 'ended'
  WHEN a.entered_into_force_on_upper <= ${on} THEN 'inForce'
  WHEN a.signed_on_upper <= ${on}
    AND (a.entered_into_force_on_upper IS NOT NULL OR a.entry_stated) THEN 'signedAwaitingEntry'
  WHEN a.signed_on_upper <= ${on} THEN 'signedEntryNotStated'
  WHEN a.first_signed_on <= ${on} THEN 'partlySigned'
  ELSE 'underNegotiation' END`
