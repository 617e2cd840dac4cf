import { describe, expect, test } from 'vitest'
import type { Reader, Store } from '#db/store.ts'
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
import { createActivity } from '../../activities/commands/create-activity.ts'
import { ask } from '../../ask.ts'
import { completeMilestone } from '../../milestones/commands/complete-milestone.ts'
import { perform } from '../../perform.ts'
import { createActionPlan } from '../commands/create-action-plan.ts'
import { readActionPlan } from './read-action-plan.ts'

const { ana, bruno, chen, dora, emil } = people

describe.each(freshDatabases)('an action plan on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const read = async (planId: string, by: Actor) =>
    readActionPlan.output.parse(await ask(world, readActionPlan, by, { planId }))

  test('is shown with its activities and milestones in order, and how far it is', async () => {
    const { planId, activityId } = await onePlan(world, ana, agreements.peru.id)
    const late = await oneMilestone(world, ana, { activityId, baselineOn: '2026-11-20' })
    const done = await oneMilestone(world, ana, { activityId })
    const evidence = [await oneDocument(world, ana, agreements.peru.id)]
    const input = { milestoneId: done.id, completedOn: today, evidence }
    await perform(world, completeMilestone, ana, input, { ifMatch: done.version })

    expect(await read(planId, ana)).toMatchObject({
      agreement: { id: agreements.peru.id, reference: 'peru' },
      fromDay: '2026-01-01',
      toDay: '2027-12-31',
      illustrative: false,
      today,
      progress: { done: 1, of: 2 },
      writable: true,
      activities: [
        {
          titles: { en: 'Exchange of researchers' },
          milestones: [
            { id: late.id, overdue: true, late: { forecast: 3 }, completion: null },
            { id: done.id, health: 'done', completion: { completedBy: { name: 'ana' } } },
          ],
        },
      ],
    })
  })

  test('takes no more queries however many milestones it has', async () => {
    const { planId, activityId } = await onePlan(world, ana, agreements.peru.id)
    const counted = async () => {
      let queries = 0
      const count = (db: Reader) =>
        new Proxy(db, {
          get(target, name) {
            if (name === 'select') queries++
            return Reflect.get(target, name)
          },
        })
      const { store } = world
      const snapshot: Store['snapshot'] = (answer) => store.snapshot((tx) => answer(count(tx)))
      const counting = { ...world, store: { ...store, snapshot } }
      await ask(counting, readActionPlan, ana, { planId })
      return queries
    }
    await oneMilestone(world, ana, { activityId })
    const few = await counted()
    for (let more = 0; more < 10; more++) await oneMilestone(world, ana, { activityId })
    expect(await counted()).toBeLessThanOrEqual(few)
  })

  test('may be written by its own desk alone', async () => {
    const { planId } = await onePlan(world, ana, agreements.peru.id)
    expect((await read(planId, bruno)).writable).toBe(true)
    for (const who of [chen, dora, emil]) expect((await read(planId, who)).writable).toBe(false)
  })

  test('of a restricted agreement is not there for whoever is not named', async () => {
    const { planId } = await onePlan(world, chen, agreements.sealed.id)
    expect((await read(planId, chen)).writable).toBe(true)
    for (const who of [ana, bruno, dora, emil]) {
      await expect(read(planId, who)).rejects.toMatchObject({ kind: 'missing' })
    }
  })

  test('is not made on an agreement of another desk, nor on one that is not known', async () => {
    const input = { titles: { en: 'Plan' }, fromDay: today, toDay: today }
    const make = (by: Actor, agreementId: string) =>
      perform(world, createActionPlan, by, { agreementId, ...input })
    await expect(make(chen, agreements.peru.id)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(make(ana, agreements.sealed.id)).rejects.toMatchObject({ kind: 'missing' })
    await expect(make(dora, agreements.peru.id)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('does not end before it begins', async () => {
    const input = { titles: { en: 'Plan' }, fromDay: today, toDay: '2026-11-22' }
    const made = perform(world, createActionPlan, ana, {
      agreementId: agreements.peru.id,
      ...input,
    })
    await expect(made).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: [{ path: 'toDay', code: 'endsBeforeItBegins' }] },
    })
  })

  test.each([
    ['before it', { fromDay: '2025-12-31' }, { path: 'fromDay', code: 'outsidePlan' }],
    ['after it', { toDay: '2028-01-01' }, { path: 'toDay', code: 'outsidePlan' }],
    [
      'backwards',
      { fromDay: '2026-06-01', toDay: '2026-05-31' },
      { path: 'toDay', code: 'endsBeforeItBegins' },
    ],
    [
      'of a body that is not there',
      { ourPartyId: agreements.peru.id },
      { path: 'ourPartyId', code: 'noSuchRecord' },
    ],
  ])('takes no activity %s', async (_, input, problem) => {
    const { planId } = await onePlan(world, ana, agreements.peru.id)
    const days = { fromDay: '2026-01-01', toDay: '2026-12-31' }
    const made = perform(world, createActivity, ana, {
      planId,
      titles: { en: 'Workshop' },
      ...days,
      ...input,
    })
    await expect(made).rejects.toMatchObject({ problem: { fields: [problem] } })
  })

  test.each([
    [{ baselineOn: '2028-01-01' }, 'milestone.baselineOutsidePlan'],
    [{ forecastOn: '2028-01-01' }, 'milestone.forecastOutsidePlan'],
  ])('takes no milestone outside its period: %o', async (days, code) => {
    const { activityId } = await onePlan(world, ana, agreements.peru.id)
    const made = oneMilestone(world, ana, { activityId, ...days })
    await expect(made).rejects.toMatchObject({ kind: 'refused', problem: { code } })
  })
})
