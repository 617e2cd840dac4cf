import { beforeEach, describe, expect, test } from 'vitest'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { addDays } from '#lib/days.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import {
  agreements,
  oneDocument,
  oneMilestone,
  onePlan,
  people,
  planWorld,
  today,
} from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { completeMilestone } from '../commands/complete-milestone.ts'
import { listMilestones } from './list-milestones.ts'

const { ana, bruno, chen, dora, emil } = people

describe.each(freshDatabases)('the list of milestones on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)
  let ids: Record<'peru' | 'chile' | 'spain', string>

  beforeEach(async () => {
    const at = async (agreementId: string, by: Actor) =>
      (await onePlan(world, by, agreementId)).activityId
    ids = {
      peru: await at(agreements.peru.id, ana),
      chile: await at(agreements.chile.id, ana),
      spain: await at(agreements.spain.id, chen),
    }
  })

  const add = async (where: keyof typeof ids, forecast: number, baseline = forecast) => {
    const days = { baselineOn: addDays(today, baseline), forecastOn: addDays(today, forecast) }
    return await oneMilestone(world, where === 'spain' ? chen : ana, {
      activityId: ids[where],
      ...days,
    })
  }

  const list = async (asked: object = {}, by: Actor = ana) =>
    listMilestones.output.parse(await ask(world, listMilestones, by, asked))
  const found = async (asked: object, by?: Actor) =>
    (await list(asked, by)).items.map(({ id }) => id)

  test('has the nearest day first, from every plan, with the way to it', async () => {
    const { id: later } = await add('peru', 9)
    const { id: sooner } = await add('spain', 2)
    expect(await found({})).toEqual([sooner, later])
    expect(await found({ sort: '-forecastOn' })).toEqual([later, sooner])
    expect((await list()).items[1]).toMatchObject({
      agreement: { reference: 'peru' },
      plan: { titles: { en: 'Plan' } },
      desk: { id: agreements.peru.deskId },
      overdue: false,
      completedOn: null,
    })
  })

  test('is narrowed by state, desk, agreement, and the span that something is expected in', async () => {
    const { id: peru } = await add('peru', -3)
    const { id: spain } = await add('spain', 40, -5)
    expect(await found({ due: 'late' })).toEqual([peru])
    expect(await found({ due: 'behindBaseline' })).toEqual([spain])
    expect(await found({ desk: agreements.spain.deskId.slice(0, 12) })).toEqual([])
    expect(await found({ agreement: agreements.spain.id })).toEqual([spain])
    expect(await found({ forecastOn: '2026-11' })).toEqual([peru])
    expect(await found({ forecastOn: '2026-11-20/2027' })).toEqual([peru, spain])
    expect(await found({ health: 'done' })).toEqual([])
  })

  test('tells what was late on an earlier day, and done since', async () => {
    const { id: milestoneId, version } = await add('peru', -20)
    const evidence = [await oneDocument(world, ana, agreements.peru.id)]
    const input = { milestoneId, completedOn: addDays(today, -10), evidence }
    await perform(world, completeMilestone, ana, input, { ifMatch: version })
    expect(await found({ due: 'late' })).toEqual([])
    expect(await found({ due: 'late', on: addDays(today, -10) })).toEqual([])
    expect(await found({ due: 'late', on: addDays(today, -20) })).toEqual([])
    const [late] = (await list({ due: 'late', on: addDays(today, -15) })).items
    expect(late).toMatchObject({ id: milestoneId, overdue: true, health: 'done' })
    expect(await found({ due: 'late', on: addDays(today, -15), health: 'notStarted' })).toEqual([])
  })

  test('is as much as each may know of, and counted so', async () => {
    await add('peru', 1)
    await add('chile', 1)
    await add('spain', 1)
    const totals = [ana, bruno, chen, dora, emil].map(
      async (who) => (await list({ limit: 1 }, who)).total,
    )
    expect(await Promise.all(totals)).toEqual([3, 3, 2, 3, 2].map((exact) => ({ exact })))
  })

  test.each(['forecastOn', '-forecastOn', 'baselineOn', '-baselineOn'])(
    'is paged there and back by %s',
    async (sort) => {
      for (const day of [5, 3, 3, 8, 1]) await add('peru', day, 8 - day)
      const whole = await found({ sort })
      const first = await list({ sort, limit: 2 })
      const next = await list({ sort, limit: 2, cursor: first.nextCursor })
      const last = await list({ sort, limit: '2', cursor: next.nextCursor })
      const paged = [first, next, last].flatMap(({ items }) => items.map(({ id }) => id))
      expect(paged).toEqual(whole)
      expect(last.nextCursor).toBeNull()
      const back = await list({ sort, limit: 2, cursor: last.previousCursor })
      expect(back.items.map(({ id }) => id)).toEqual(whole.slice(2, 4))
    },
  )

  test.each([
    ['cursor', 'eW91cnM'],
    ['on', '2026-02-30'],
    ['due', 'tomorrow'],
    ['forecastOn', '2027/2026'],
  ])('says that %s cannot be %s', async (path, value) => {
    await expect(list({ [path]: value })).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: [{ path }] },
    })
  })
})
