import { describe, expect, test } from 'vitest'
import { addDays } from '#lib/days.ts'
import { countedQueries } from '#test/counted-queries.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, onePlan, people, planWorld, today } from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { perform } from '../../perform.ts'
import { createCommitment } from '../commands/create-commitment.ts'
import { linkActivity } from '../commands/link-activity.ts'
import { countCoverage } from './count-coverage.ts'
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
    const promisedOn = `[${addDays(today, -95)}..${addDays(today, -90)}]`
    await make('with a day', { dueOn: '2026-03', author: 'ours', promisedOn })
    await make('without a day')
    const lately = addDays(today, -94)
    await make('wished for', {
      kind: 'interest',
      promisedOn: lately,
      author: 'counterpart',
      dueOn: '2026-01-01',
    })
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
    expect((await names({ sort: 'age' })).slice(0, 2)).toEqual(['with a day', 'wished for'])
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
    [{ area: 'oceans' }, []],
    [{ age: 90 }, ['with a day', 'wished for']],
    [{ age: 91 }, ['wished for']],
    [{ officer: 'me' }, []],
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
    // Some fifteen statements; what stands inside of one is counted as well.
    expect(few).toBeLessThan(60)
  })
})
