import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { newId } from '#lib/ids.ts'
import { countedQueries } from '#test/counted-queries.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, onePlan, people, planWorld, today } from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { dues } from '../../alarms/schema/due.ts'
import { ask } from '../../ask.ts'
import { healths } from '../../milestones/schema/words.ts'
import { perform } from '../../perform.ts'
import { createCommitment } from '../commands/create-commitment.ts'
import { linkActivity } from '../commands/link-activity.ts'
import {
  coverage as coverageByRule,
  isDue as isDueByRule,
  isOverdue as overdueByRule,
} from '../rules.ts'
import { commitmentKinds, coverages } from '../schema/words.ts'
import { countCoverage } from './count-coverage.ts'
import { coverage, isDue, isOverdue } from './coverage.ts'
import { listCommitments } from './list-commitments.ts'

const { ana, chen, dora, emil } = people

describe.each(freshDatabases)('the ledger of commitments on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const make = async (name: string, more: object = {}, by: Actor = ana) => {
    const { answer } = await perform(world, createCommitment, by, {
      agreementId: agreements.peru.id,
      author: 'both',
      kind: 'undertaking',
      titles: { en: name },
      ...more,
    })
    return answer
  }
  const list = async (asked: object = {}, by: Actor = ana) =>
    listCommitments.output.parse(await ask(world, listCommitments, by, asked))
  const names = async (asked: object = {}, by: Actor = ana) =>
    (await list(asked, by)).items.map(({ titles }) => titles.en)

  /** One promise that is planned, and one with a day, one without, and an interest that are not. */
  async function four() {
    const planned = await make('planned', { dueOn: '2026-01-05' })
    await make('with a day', { dueOn: '2026-03', author: 'ours' })
    await make('without a day')
    await make('wished for', { kind: 'interest', author: 'counterpart', dueOn: '2026-01-01' })
    const { activityId } = await onePlan(world, ana, agreements.peru.id)
    const asked = { commitmentId: planned.id, activityId }
    await perform(world, linkActivity, ana, asked, { ifMatch: planned.version })
  }

  test('shows the gaps first, by their day, and then the rest', async () => {
    await four()
    expect(await names()).toEqual(['with a day', 'without a day', 'wished for', 'planned'])
    expect(await names({ sort: '-dueOn' })).toEqual([
      'with a day',
      'planned',
      'wished for',
      'without a day',
    ])
    const agreement = agreements.peru.id
    expect((await names({ sort: 'position', agreement }))[0]).toBe('planned')
    await expect(list({ sort: 'position' })).rejects.toMatchObject({ kind: 'invalid' })
  })

  test('is paged by key from the gaps into the rest, and back', async () => {
    await four()
    const pages = [await list({ limit: 2 })]
    pages.push(await list({ limit: 2, cursor: pages[0]?.nextCursor }))
    expect(pages.map(({ items }) => items.map(({ titles }) => titles.en))).toEqual([
      ['with a day', 'without a day'],
      ['wished for', 'planned'],
    ])
    expect(pages[1]?.nextCursor).toBeNull()
    expect(await names({ limit: 2, cursor: pages[1]?.previousCursor })).toEqual([
      'with a day',
      'without a day',
    ])
    await expect(list({ sort: 'dueOn', cursor: pages[0]?.nextCursor })).rejects.toMatchObject({
      kind: 'invalid',
    })
  })

  test('says of each what discharges it', async () => {
    await four()
    const { items } = await list({ coverage: 'notStarted' })
    expect(items).toMatchObject([
      {
        titles: { en: 'planned' },
        activities: [{ titles: { en: 'Exchange of researchers' }, plan: { illustrative: false } }],
      },
    ])
  })

  test.each([
    [{ author: 'counterpart' }, ['wished for']],
    [{ kind: 'interest' }, ['wished for']],
    [{ coverage: 'notPlanned' }, ['with a day', 'without a day']],
    [{ due: 'overdue' }, ['with a day', 'wished for', 'planned']],
    [{ due: 'notKnown' }, ['without a day']],
    [{ due: 'known', coverage: 'notPlanned' }, ['with a day']],
    [{ agreement: agreements.chile.id }, []],
    [{ desk: 'nowhere' }, []],
  ])('is narrowed to %j', async (asked, expected) => {
    await four()
    expect(await names(asked)).toEqual(expected)
    expect((await list(asked)).total).toEqual({ exact: expected.length })
  })

  test('counts each coverage under the other filters', async () => {
    await four()
    const counted = (asked: object, by: Actor = ana) => ask(world, countCoverage, by, asked)
    expect(await counted({})).toMatchObject({
      notPlanned: 2,
      notStarted: 1,
      notPromised: 1,
      done: 0,
    })
    expect(await counted({ author: 'both', coverage: 'done' })).toMatchObject({
      notPlanned: 1,
      notStarted: 1,
      notPromised: 0,
    })
  })

  test('holds what the reader may know of, and counts no more (rule 37)', async () => {
    await make('Chile’s', { agreementId: agreements.chile.id })
    await make('Sealed', { agreementId: agreements.sealed.id }, chen)
    const seen = { ana: ['Chile’s'], chen: ['Sealed'], dora: ['Chile’s'], emil: [] }
    for (const [name, expected] of Object.entries(seen)) {
      const who = people[name as keyof typeof people]
      expect(await names({}, who), name).toEqual(expected)
      const { notPlanned } = await ask(world, countCoverage, who, {})
      expect(notPlanned, name).toBe(expected.length)
    }
    expect([ana, dora, emil]).toHaveLength(3)
  })

  test('takes no more queries however long it is', async () => {
    await four()
    const { store, count } = countedQueries(db.store)
    await ask({ ...world, store }, listCommitments, ana, {})
    const few = count()
    for (let more = 0; more < 8; more++) await make(`One more ${more}`)
    await ask({ ...world, store }, listCommitments, ana, {})
    expect(count() - few).toBeLessThanOrEqual(few)
    expect(few).toBeLessThan(20)
  })

  test('is covered and overdue alike to the rule and to the database', async () => {
    const { planId } = await onePlan(world, ana, agreements.peru.id)
    const { commitments, activities, milestones, commitmentActivities } = db.store.tables
    const place = { agreementId: agreements.peru.id, deskId: agreements.peru.deskId }
    const guarded = { ...place, level: 'internal', version: 1 } as const
    const titles = { en: 'x' }
    const anyActivity = fc.array(fc.constantFrom(...healths), { maxLength: 3 })
    const anyPromise = fc.record({
      kind: fc.constantFrom(...commitmentKinds),
      noActionReason: fc.constantFrom(null, null, null, 'A reason'),
      dueOnUpper: fc.constantFrom(null, '2026-11-22', '2026-11-23', '2026-11-24'),
      activities: fc.array(anyActivity, { maxLength: 3 }),
    })
    const promises = fc.sample(anyPromise, { numRuns: 120, seed: 20261123 }).map((promise) => ({
      ...promise,
      id: newId(),
      activities: promise.activities.map((some) => ({
        id: newId(),
        milestones: some.map((health) => ({ health })),
      })),
    }))
    await db.store.transaction(async (tx) => {
      for (const { id, kind, noActionReason, dueOnUpper, activities: planned } of promises) {
        const due = { dueOn: dueOnUpper, dueOnLower: dueOnUpper, dueOnUpper }
        await tx.insert(commitments).values({
          id,
          kind,
          noActionReason,
          ...due,
          author: 'both',
          titles,
          position: 1,
          ...guarded,
        })
        for (const activity of planned) {
          const days = { fromDay: today, toDay: today }
          await tx
            .insert(activities)
            .values({ id: activity.id, planId, titles, position: 1, ...days, ...guarded })
          await tx
            .insert(commitmentActivities)
            .values({ commitmentId: id, activityId: activity.id })
          for (const { health } of activity.milestones) {
            const on = { baselineOn: today, forecastOn: today }
            const step = { id: newId(), activityId: activity.id, planId, titles, health, ...on }
            await tx.insert(milestones).values({ ...step, position: 1, ...guarded })
          }
        }
      }
    })
    const { read } = db.store
    const covered = await read
      .select({ id: commitments.id, coverage: coverage(read) })
      .from(commitments)
    const ruled = new Map(promises.map((promise) => [promise.id, coverageByRule(promise)]))
    expect(new Map(covered.map((row) => [row.id, row.coverage]))).toEqual(ruled)
    expect(new Set(ruled.values())).toEqual(new Set(coverages))

    const late = await read
      .select({ id: commitments.id })
      .from(commitments)
      .where(isOverdue(read, today))
    const lateByRule = promises.filter((promise) =>
      overdueByRule({ ...promise, coverage: coverageByRule(promise) }, today),
    )
    expect(late.map(({ id }) => id).sort()).toEqual(lateByRule.map(({ id }) => id).sort())
    expect(lateByRule.length).toBeGreaterThan(5)
    for (const due of dues) {
      const found = await read
        .select({ id: commitments.id })
        .from(commitments)
        .where(isDue(read, due, today))
      const byRule = promises.filter((promise) =>
        isDueByRule({ ...promise, coverage: coverageByRule(promise) }, due, today),
      )
      expect(found.map(({ id }) => id).sort(), due).toEqual(byRule.map(({ id }) => id).sort())
    }
  })
})
