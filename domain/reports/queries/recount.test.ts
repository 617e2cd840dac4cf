import { sql } from 'drizzle-orm'
import { beforeAll, describe, expect, test } from 'vitest'
import { loadExample } from '#cli/example/load.ts'
import { addDays, type Day } from '#lib/days.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { testWorld } from '#test/world.ts'
import type { Actor, Role } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import type { World } from '../../world.ts'
import { agreementsReport } from './agreements-report.ts'
import { changesReport } from './changes-report.ts'
import { commitmentsReport } from './commitments-report.ts'
import { contributionsReport } from './contributions-report.ts'
import { milestonesReport } from './milestones-report.ts'
import { reportQueries } from './report-queries.ts'

const today = '2026-11-23'
const days: Day[] = [today, addDays(today, -20), addDays(today, 40), '1990-06-01', '2020-01-01']

type User = Actor & { kind: 'user' }

/** The people of the example, and one at the other desk: each role and desk sees its own. */
const roles: Role[] = ['officer', 'manager', 'auditor', 'administrator']

describe.each(freshDatabases)('a report of the example on $name', ({ perFile }) => {
  const db = perFile()
  let world: World
  let people: User[]
  let desks: { id: string; code: string }[]

  beforeAll(async () => {
    world = testWorld(db.store)
    await loadExample(world)
    desks = await db.store.read.rows(sql`SELECT id, code FROM desks ORDER BY code`)
    const users = await db.store.read.rows<{ id: string; role: Role }>(
      sql`SELECT id, role FROM users`,
    )
    const atDesk = (role: Role, deskIds: string[]): User => {
      const id = users.find((user) => user.role === role)?.id ?? ''
      return { kind: 'user', id, role, deskIds }
    }
    const [ame = '', eur = ''] = desks.map(({ id }) => id)
    people = [
      ...roles.map((role) => atDesk(role, role === 'officer' || role === 'manager' ? [ame] : [])),
      { kind: 'user', id: 'nobody', role: 'officer', deskIds: [eur] },
      { kind: 'user', id: 'nobody', role: 'manager', deskIds: [] },
    ]
  })

  /** What the guarantees say of who may read what, in plain SQL and apart from the program's. */
  const readable = ({ role, id, deskIds }: User, table: string, agreement: string) => {
    const own = deskIds.map((one) => `'${one}'`).join(', ') || `'none'`
    const confidential = { auditor: '1 = 1', administrator: '1 = 0' }[role as string]
    return sql.raw(`(${table}.level IN ('public', 'internal')
      OR (${table}.level = 'confidential' AND (${confidential ?? `${table}.desk_id IN (${own})`}))
      OR (${table}.level = 'restricted' AND EXISTS (SELECT 1 FROM agreement_readers r
        WHERE r.user_id = '${id}' AND r.agreement_id = ${agreement})))`)
  }
  const count = async (statement: ReturnType<typeof sql>) => {
    const [row] = await db.store.read.rows<{ n: number | string }>(statement)
    return Number(row?.n)
  }
  const ofEach = async (
    work: (who: User, desk: (typeof desks)[number] | null) => Promise<void>,
  ) => {
    for (const who of people) for (const desk of [null, ...desks]) await work(who, desk)
  }
  const onDesk = (table: string, desk: { id: string } | null) =>
    desk ? sql.raw(`${table}.desk_id = '${desk.id}'`) : sql.raw('1 = 1')

  test('on agreements has as many in each state, of each desk, for each reader, as there are', async () => {
    let seen = 0
    await ofEach(async (who, desk) => {
      for (const on of days) {
        const asked = { on, limit: 200, ...(desk && { desk: desk.code }) }
        const { items, total } = await ask(world, agreementsReport, who, asked)
        const base = sql`SELECT count(*) AS n FROM agreements a
          WHERE ${readable(who, 'a', 'a.id')} AND ${onDesk('a', desk)}`
        expect(total).toEqual({ exact: await count(base) })
        expect(items).toHaveLength(await count(base))
        const inForce = await count(sql`${base} AND a.entered_into_force_on_upper <= ${on}
          AND (a.in_force_until IS NULL OR a.in_force_until >= ${on})`)
        expect(items.filter(({ state }) => state === 'inForce')).toHaveLength(inForce)
        const narrowed = await ask(world, agreementsReport, who, { ...asked, state: 'inForce' })
        expect(narrowed.total).toEqual({ exact: inForce })
        seen += inForce
      }
    })
    expect(seen).toBeGreaterThan(10)
  })

  test('on milestones has as many done and late, by as many days, as there are', async () => {
    let seen = 0
    await ofEach(async (who, desk) => {
      for (const on of days.slice(0, 3)) {
        const asked = { on, limit: 200, ...(desk && { desk: desk.code }) }
        const { items, total } = await ask(world, milestonesReport, who, asked)
        const from = sql`FROM milestones m LEFT JOIN completions c
          ON c.milestone_id = m.id AND c.taken_back_at IS NULL
          WHERE ${readable(who, 'm', 'm.agreement_id')} AND ${onDesk('m', desk)}`
        const all = await count(sql`SELECT count(*) AS n ${from}`)
        expect(total).toEqual({ exact: all })
        expect(items).toHaveLength(all)
        const done = await count(sql`SELECT count(*) AS n ${from} AND c.completed_on <= ${on}`)
        expect(items.filter(({ standing }) => standing === 'done')).toHaveLength(done)
        const late = sql`(c.completed_on IS NULL OR c.completed_on > ${on})
          AND m.health <> 'dropped' AND m.forecast_on < ${on}`
        const lateOnes = await count(sql`SELECT count(*) AS n ${from} AND ${late}`)
        expect(items.filter(({ standing }) => standing === 'late')).toHaveLength(lateOnes)
        const until = sql`CASE WHEN c.completed_on <= ${on} THEN c.completed_on ELSE ${on} END`
        for (const [column, field] of [
          ['baseline_on', 'lateBaseline'],
          ['forecast_on', 'lateForecast'],
        ] as const) {
          const past =
            db.store.dialect === 'sqlite'
              ? sql`julianday(${until}) - julianday(m.${sql.raw(column)})`
              : sql`(${until})::date - m.${sql.raw(column)}`
          const sum = await count(sql`SELECT coalesce(sum(CASE WHEN m.health = 'dropped' THEN 0
            WHEN ${past} > 0 THEN ${past} ELSE 0 END), 0) AS n ${from}`)
          const told = items.reduce((days, item) => days + item[field], 0)
          expect(told, `${field} of ${who.role} on ${on}`).toBe(sum)
          seen += sum
        }
      }
    })
    expect(seen).toBeGreaterThan(100)
  })

  test('on promises has as many of each author and coverage as there are', async () => {
    let seen = 0
    await ofEach(async (who, desk) => {
      const asked = { limit: 200, ...(desk && { desk: desk.code }) }
      const { items, total } = await ask(world, commitmentsReport, who, asked)
      const base = sql`SELECT count(*) AS n FROM commitments c
        WHERE ${readable(who, 'c', 'c.agreement_id')} AND ${onDesk('c', desk)}`
      expect(total).toEqual({ exact: await count(base) })
      expect(items).toHaveLength(await count(base))
      const unplanned = sql`c.no_action_reason IS NULL AND c.kind <> 'interest'
        AND NOT EXISTS (SELECT 1 FROM commitment_activities x WHERE x.commitment_id = c.id)
        AND NOT EXISTS (SELECT 1 FROM commitment_plans x WHERE x.commitment_id = c.id)`
      expect(items.filter(({ coverage }) => coverage === 'notPlanned')).toHaveLength(
        await count(sql`${base} AND ${unplanned}`),
      )
      expect(items.filter(({ author }) => author === 'both')).toHaveLength(
        await count(sql`${base} AND c.author = 'both'`),
      )
      const quoted = await count(sql`${base} AND c.quotation IS NOT NULL`)
      expect(items.filter(({ quotation }) => quotation !== null)).toHaveLength(quoted)
      seen += items.length
    })
    expect(seen).toBeGreaterThan(10)
  })

  test('on changes has every entry that changed a record of each desk, and no other', async () => {
    let seen = 0
    await ofEach(async (who, desk) => {
      const asked = { limit: 200, count: 'exact', ...(desk && { desk: desk.code }) }
      const { items, total } = await ask(world, changesReport, who, asked)
      const all = await count(sql`SELECT count(*) AS n FROM audit_entries e
        WHERE e.outcome = 'done' AND e.subject_id IS NOT NULL
        AND e.subject_kind NOT IN ('user', 'apiToken', 'session', 'settings', 'desk')
        AND ${readable(who, 'e', 'e.agreement_id')} AND ${onDesk('e', desk)}`)
      expect(total).toEqual({ exact: all })
      expect(items).toHaveLength(Math.min(all, 200))
      expect(items.map(({ seq }) => seq)).toEqual(
        items.map(({ seq }) => seq).toSorted((a, b) => a - b),
      )
      seen += all
    })
    expect(seen).toBeGreaterThan(50)
    const later = await ask(world, changesReport, people[2] as User, { from: addDays(today, 1) })
    expect(later.total).toEqual({ exact: 0 })
  })

  test('is the same page by page as whole, in its own order', async () => {
    const auditor = people[2] as User
    for (const [query, key] of [
      [agreementsReport, 'reference'],
      [commitmentsReport, 'id'],
      [milestonesReport, 'id'],
      [contributionsReport, 'id'],
      [changesReport, 'seq'],
    ] as const) {
      type Page = { items: Record<string, unknown>[]; nextCursor: string | null }
      const page = async (cursor?: string | null): Promise<Page> =>
        await ask(world, query as never, auditor, {
          limit: cursor === undefined ? 200 : 2,
          ...(cursor && { cursor }),
        })
      const whole = (await page()).items.slice(0, 9).map((row) => row[key])
      const paged: unknown[] = []
      let cursor: string | null = ''
      while (cursor !== null && paged.length < whole.length) {
        const next: Page = await page(cursor || null)
        paged.push(...next.items.map((row) => row[key]))
        cursor = next.nextCursor
      }
      expect(paged.slice(0, whole.length)).toEqual(whole)
    }
  })

  test.each([
    [agreementsReport, 'on', '2026-02-30'],
    [agreementsReport, 'cursor', 'eW91cnM'],
    [milestonesReport, 'due', 'tomorrow'],
    [milestonesReport, 'cursor', 'WyJhIiwiYiIsImMiXQ'],
    [commitmentsReport, 'coverage', 'half'],
    [changesReport, 'from', 'soon'],
    [changesReport, 'on', '2026-01-01'],
  ])('says what it cannot take', async (query, path, value) => {
    const wrong = ask(world, query as never, people[2] as User, { [path]: value })
    await expect(wrong).rejects.toMatchObject({ kind: 'invalid', problem: { fields: [{ path }] } })
  })

  test('has what its shape says', async () => {
    for (const query of Object.values(reportQueries)) {
      const answer = await ask(world, query, people[2] as User, {})
      expect(query.output.parse(answer)).toEqual(answer)
    }
  })
})
