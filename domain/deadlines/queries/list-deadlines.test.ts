import { getTableColumns } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { isDeadline } from '#db/dialect/column-kinds.ts'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import { createActivity } from '#domain/activities/commands/create-activity.ts'
import { ask } from '#domain/ask.ts'
import type { AnyCommand } from '#domain/command.ts'
import { createCommitment } from '#domain/commitments/commands/create-commitment.ts'
import { recordLegalEvent } from '#domain/legal-status/commands/record-legal-event.ts'
import { createMilestone } from '#domain/milestones/commands/create-milestone.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { planner, sentQueries } from '#test/sent-queries.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { listDeadlines } from './list-deadlines.ts'

const clauses = [
  { kind: 'term', length: 'P5Y' },
  { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: true },
  { kind: 'notice', length: 'P6M', counts: 'receipt' },
]
const inForce = (on: string) => [...signedByBoth(on), { kind: 'enteredIntoForce', on }]

describe.each(freshDatabases)('the list of deadlines on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  beforeEach(async () => {
    register = await testRegister(db.store)
  })
  const list = async (asked: object = {}, by = register.officer) =>
    listDeadlines.output.parse(await ask(register.world, listDeadlines, by, asked))
  const days = async (asked?: object) => (await list(asked)).items.map(({ kind, on }) => [kind, on])
  const performed = async (command: AnyCommand, input: object) =>
    (await perform(register.world, command, register.officer, input)).answer as { id: string }

  /** A milestone and a promise of one agreement, both with a day. */
  async function work(agreementId: string): Promise<void> {
    const titles = { en: 'Work' }
    const span = { fromDay: '2026-01-01', toDay: '2027-12-31' }
    const plan = await performed(createActionPlan, { agreementId, titles, ...span })
    const activity = await performed(createActivity, { planId: plan.id, titles, ...span })
    const on = { baselineOn: '2026-12-10', forecastOn: '2026-12-20' }
    await performed(createMilestone, { activityId: activity.id, titles, ...on })
    const promise = { author: 'both', kind: 'undertaking', dueOn: '2027-01' }
    await performed(createCommitment, { agreementId, titles, ...promise })
  }

  it('has notices of each period beside milestones and promises, the nearest first', async () => {
    const { id } = await register.agreement({ legalEvents: inForce('2022-06-21'), clauses })
    await work(id)
    expect(await days()).toEqual([
      ['milestone', '2026-12-20'],
      ['notice', '2026-12-21'],
      ['commitment', '2027-01-31'],
    ])
    expect((await list({ kind: 'law' })).items[0]).toMatchObject({
      safeBy: '2026-12-21',
      certainAfter: '2026-12-21',
      agreement: { id },
      desk: { code: 'AME', names: { en: 'AME' } },
    })
    expect(
      (await days({ kind: 'notice', within: 'all' })).map(([, on]) => on?.slice(0, 4)),
    ).toEqual(['2026', '2031', '2036', '2041', '2046', '2051', '2056'])
  })

  it('has what is late until it is done, what has just passed, and twelve months where nothing is asked', async () => {
    const { id } = await register.agreement({ legalEvents: inForce('2022-06-21'), clauses })
    await work(id)
    const from = async (on: string, asked: object = {}) => await days({ on, ...asked })
    const [milestone, notice, promise] = [
      ['milestone', '2026-12-20'],
      ['notice', '2026-12-21'],
      ['commitment', '2027-01-31'],
    ]
    expect(await from('2025-12-21')).toEqual([milestone])
    expect(await from('2025-12-22')).toEqual([milestone, notice])
    expect(await from('2027-02-01')).toEqual([milestone, notice, promise])
    expect(await from('2027-12-01')).toEqual([milestone, promise])
    expect(await from('2026-12-25', { within: 'late' })).toEqual([milestone, notice])
    expect(await from('2026-12-21', { within: 1 })).toEqual([milestone, notice])
    expect((await list({ within: 'all' })).total).toEqual({ exact: 9 })
    expect(await from('2027-02-01', { due: '2026-12' })).toEqual([milestone, notice])
    for (const within of ['0', 'soon', '-1']) {
      const wrong = { problem: { fields: [{ path: 'within', code: 'noSuchSpan' }] } }
      await expect(list({ within })).rejects.toMatchObject(wrong)
    }
  })

  it('is told as it was known at a moment, of the law alone', async () => {
    let now = Date.parse('2026-11-23T04:00:00Z')
    register.world.now = () => new Date(now)
    const { id } = await register.agreement({ legalEvents: inForce('2022-06-21'), clauses })
    const asked = { kind: 'law', within: 'all', limit: 3 }
    const [before, moment] = [await list(asked), new Date(now).toISOString()]
    now += 3_600_000
    const notice = { kind: 'notice', purpose: 'nonRenewal', receivedOn: '2026-11-20' }
    await performed(recordLegalEvent, { agreementId: id, ...notice })
    await register.agreement({ legalEvents: inForce('2022-06-21'), clauses })
    expect(await list({ ...asked, knownAt: moment })).toEqual(before)
    const { nextCursor: cursor } = before
    const rest = await list({ ...asked, knownAt: moment, limit: 200, cursor })
    expect(rest.items.map(({ on }) => on.slice(0, 4))).toEqual(['2041', '2046', '2051', '2056'])
    expect(await list({ ...asked, knownAt: new Date(now).toISOString() })).toEqual(
      await list(asked),
    )
    expect(await list({ ...asked, knownAt: moment, country: 'PE' })).toMatchObject({ items: [] })
    for (const kind of [undefined, 'milestone', 'commitment']) {
      const wrong = { problem: { fields: [{ path: 'kind', code: 'kindNotAsKnown' }] } }
      await expect(list({ knownAt: moment, kind })).rejects.toMatchObject(wrong)
    }
  })

  it('follows what is recorded, in the same moment', async () => {
    const legalEvents = inForce('2021-12-21')
    const { id } = await register.agreement({ legalEvents, clauses })
    const notice = { kind: 'notice', purpose: 'nonRenewal', receivedOn: '2026-06-01' }
    await performed(recordLegalEvent, { agreementId: id, ...notice })
    expect(await days()).toEqual([['lastDay', '2026-12-21']])
  })

  it('is narrowed by kind, days, country, area and desk, all of it together', async () => {
    await register.agreement({
      legalEvents: inForce('2022-06-21'),
      clauses,
      parties: [{ partyId: register.concytec, side: 'counterpart' }],
      areas: {
        list: [{ areaId: register.areas.energy, verbatim: 'energy', verbatimLanguage: 'en' }],
      },
    })
    const all = { kind: 'notice', country: 'PE', area: 'energy', desk: 'AME', due: '2026-12' }
    expect(await days(all)).toEqual([['notice', '2026-12-21']])
    for (const other of [
      { country: 'CN' },
      { area: 'marine-resources' },
      { desk: 'EUR' },
      { kind: 'milestone' },
      { due: '2026-11' },
    ]) {
      expect(await days({ ...all, ...other })).toEqual([])
    }
  })

  it('is paged by key over all kinds, and told nothing of what the reader may not know of', async () => {
    const { id } = await register.agreement({
      legalEvents: inForce('2022-06-21'),
      clauses,
      level: 'confidential',
    })
    await work(id)
    const seen: string[] = []
    for (let cursor: string | null | undefined; cursor !== null; ) {
      const page = await list({ limit: 2, within: 'all', ...(cursor && { cursor }) })
      expect(page.total).toEqual({ exact: 9 })
      seen.push(...page.items.map((item) => item.on))
      cursor = page.nextCursor
    }
    expect(seen).toEqual(seen.toSorted())
    expect(seen).toHaveLength(9)
    const elsewhere = await register.user('officer', register.desks.eur)
    expect((await list({}, elsewhere)).total).toEqual({ exact: 0 })
    await expect(list({ cursor: 'eW91cnM' })).rejects.toMatchObject({ kind: 'invalid' })
  })

  it.each([{}, { kind: 'notice' }, { within: 90, country: 'PE', area: 'energy', desk: 'AME' }])(
    'is walked by the days of its indexes, narrowed to %j',
    async (asked) => {
      const plans = await planner(db.url, db.store)
      const sent = (await sentQueries(() => list(asked))).filter(({ sql }) =>
        /from "(legal_deadlines|milestones|commitments)"/.test(sql),
      )
      expect(sent.length).toBeGreaterThan(0)
      const told: { sql: string; plan: string }[] = []
      for (const one of sent) told.push({ sql: one.sql, plan: await plans.planOf(one) })
      await plans.close()
      for (const { sql, plan } of told) {
        // PostgreSQL chooses by how full its tables are, and these are nearly empty.
        if (/SEARCH/.test(plan)) {
          expect(plan, sql).toMatch(/legal_deadlines_due|milestones_|commitments_/)
        }
        expect(plan, sql).not.toMatch(/SCAN (legal_deadlines|milestones|commitments|agreements)\b/)
        expect(plan, sql).not.toMatch(/Seq Scan on (legal_deadlines|milestones|commitments)\b/)
      }
    },
  )

  it('reads every column that holds a deadline but the one first agreed on (rule 39)', () => {
    const deadlines = Object.entries(db.store.tables).flatMap(([table, columns]) =>
      Object.entries(getTableColumns(columns))
        .filter(([, column]) => isDeadline(column))
        .map(([name]) => `${table}.${name}`),
    )
    expect(deadlines.sort()).toEqual([
      'commitments.dueOnUpper',
      'legalDeadlines.sendBy',
      'milestones.baselineOn',
      'milestones.forecastOn',
    ])
  })
})
