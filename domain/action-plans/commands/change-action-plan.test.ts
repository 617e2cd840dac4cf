import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, oneMilestone, onePlan, people, planWorld } from '#test/plan-world.ts'
import { changeActivity } from '../../activities/commands/change-activity.ts'
import { listActivities } from '../../activities/queries/list-activities.ts'
import { ask } from '../../ask.ts'
import { perform } from '../../perform.ts'
import { listActionPlans } from '../queries/list-action-plans.ts'
import { readActionPlan } from '../queries/read-action-plan.ts'
import { changeActionPlan } from './change-action-plan.ts'

const { ana, chen, dora, emil } = people

describe.each(freshDatabases)('an action plan on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const read = (planId: string) => ask(world, readActionPlan, ana, { planId })
  async function one() {
    const { planId, activityId } = await onePlan(world, ana, agreements.peru.id)
    const { version, activities } = await read(planId)
    return { planId, activityId, version, activity: activities[0]?.version ?? 0 }
  }
  const change = (planId: string, said: object, ifMatch: number) =>
    perform(world, changeActionPlan, ana, { planId, ...said }, { ifMatch })

  test('gets another name and a longer period; what is left out stays', async () => {
    const { planId, version } = await one()
    await change(planId, { titles: { en: 'Plan of both' }, toDay: '2028-12-31' }, version)
    expect(await read(planId)).toMatchObject({
      titles: { en: 'Plan of both' },
      fromDay: '2026-01-01',
      toDay: '2028-12-31',
    })
    await expect(change(planId, { toDay: '2029-01-01' }, version)).rejects.toMatchObject({
      kind: 'stale',
    })
  })

  test('leaves nothing outside that is planned in it', async () => {
    const { planId, activityId, version } = await one()
    await oneMilestone(world, ana, { activityId, forecastOn: '2027-11-30' })
    await expect(change(planId, { toDay: '2027-11-29' }, version)).rejects.toMatchObject({
      problem: {
        code: 'actionPlan.workOutside',
        params: { fromDay: '2026-01-01', toDay: '2027-11-30' },
      },
    })
    await change(planId, { toDay: '2027-11-30' }, version)
  })

  test('does not end before it begins', async () => {
    const { planId, version } = await one()
    await expect(change(planId, { toDay: '2025-01-01' }, version)).rejects.toMatchObject({
      problem: { fields: [{ path: 'toDay', code: 'endsBeforeItBegins' }] },
    })
  })

  test('has activities whose days, names and bodies are changed within it', async () => {
    const { planId, activityId, activity } = await one()
    const changeIt = (said: object, ifMatch: number) =>
      perform(world, changeActivity, ana, { activityId, ...said }, { ifMatch })
    await expect(changeIt({ toDay: '2028-01-01' }, activity)).rejects.toMatchObject({
      problem: { fields: [{ path: 'toDay', code: 'outsidePlan' }] },
    })
    await expect(changeIt({ areaId: planId }, activity)).rejects.toMatchObject({
      problem: { fields: [{ path: 'areaId', code: 'noSuchRecord' }] },
    })
    const result = { en: 'Four researchers' }
    await changeIt({ expectedResults: result, toDay: '2027-03-31' }, activity)
    expect((await read(planId)).activities[0]).toMatchObject({
      titles: { en: 'Exchange of researchers' },
      expectedResults: result,
      fromDay: '2026-01-01',
      toDay: '2027-03-31',
    })
  })

  test('is listed with how far it is, and so are its activities', async () => {
    const { planId, activityId } = await one()
    await oneMilestone(world, ana, { activityId, baselineOn: '2026-11-20' })
    const plans = await ask(world, listActionPlans, ana, { period: 'current' })
    expect(listActionPlans.output.parse(plans)).toMatchObject({
      items: [
        { id: planId, progress: { done: 0, of: 1, overdue: 1 }, agreement: { reference: 'peru' } },
      ],
      total: { exact: 1 },
    })
    expect((await ask(world, listActionPlans, ana, { period: 'past' })).items).toEqual([])
    const found = async (asked: object) =>
      (await ask(world, listActionPlans, ana, asked)).items.map(({ id }) => id)
    expect(await found({ state: 'draft' })).toEqual([planId])
    expect(await found({ state: 'validated' })).toEqual([])
    await db.store.transaction(async (tx) => {
      await tx.update(tx.tables.agreements).set({ counterpartCountry: 'PE' })
    })
    expect(await found({ country: 'PE' })).toEqual([planId])
    expect(await found({ country: 'CL' })).toEqual([])
    const activities = await ask(world, listActivities, ana, { plan: planId })
    expect(listActivities.output.parse(activities).items).toMatchObject([
      { id: activityId, plan: { id: planId }, progress: { of: 1 }, discharges: [] },
    ])
    expect((await ask(world, listActivities, ana, { area: 'nothing' })).items).toEqual([])
  })

  test('is listed for who may know of it, the latest first, page by page', async () => {
    const sealed = await onePlan(world, chen, agreements.sealed.id)
    const first = await onePlan(world, ana, agreements.peru.id)
    const second = await onePlan(world, ana, agreements.chile.id)
    const ids = async (who: typeof ana, asked: object = {}) =>
      (await ask(world, listActionPlans, who, asked)).items.map(({ id }) => id)
    expect(await ids(chen)).toEqual([first.planId, sealed.planId])
    expect(await ids(dora)).toEqual([second.planId, first.planId])
    expect(await ids(emil)).toEqual([first.planId])
    const { nextCursor } = await ask(world, listActionPlans, ana, { limit: 1 })
    expect(await ids(ana, { limit: 1, cursor: nextCursor })).toEqual([first.planId])
    expect((await ask(world, listActivities, emil, {})).total).toEqual({ exact: 1 })
  })
})
