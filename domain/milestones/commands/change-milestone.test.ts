import { describe, expect, test } from 'vitest'
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
import { readActionPlan } from '../../action-plans/queries/read-action-plan.ts'
import { createActivity } from '../../activities/commands/create-activity.ts'
import { moveActivity } from '../../activities/commands/move-activity.ts'
import { ask } from '../../ask.ts'
import { perform } from '../../perform.ts'
import { readMilestone } from '../queries/read-milestone.ts'
import { changeMilestone } from './change-milestone.ts'
import { completeMilestone } from './complete-milestone.ts'
import { dropMilestone, takeBackDrop } from './drop-milestone.ts'
import { moveMilestone } from './move-milestone.ts'

const { ana, bruno, chen } = people

describe.each(freshDatabases)('a milestone on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  async function one() {
    const { planId, activityId } = await onePlan(world, ana, agreements.peru.id)
    return { planId, activityId, ...(await oneMilestone(world, ana, { activityId })) }
  }
  const read = (milestoneId: string) => ask(world, readMilestone, ana, { milestoneId })
  const plan = (planId: string) => ask(world, readActionPlan, ana, { planId })
  const change = (milestoneId: string, said: object, ifMatch: number, by = ana) =>
    perform(world, changeMilestone, by, { milestoneId, ...said }, { ifMatch })
  const drop = (milestoneId: string, ifMatch: number, reason = 'No funds in 2026') =>
    perform(world, dropMilestone, ana, { milestoneId, reason }, { ifMatch })

  test('is judged anew on a day, for a reason, by somebody', async () => {
    const { id, version } = await one()
    const said = { health: 'atRisk', reason: 'The panels are not named yet' }
    await change(id, said, version, bruno)
    expect(await read(id)).toMatchObject({
      health: 'atRisk',
      judgement: { on: today, by: { name: 'bruno' }, reason: said.reason },
    })
  })

  test('is expected later, and both latenesses are told (rule 34)', async () => {
    const { id, version, activityId } = await one()
    const late = await oneMilestone(world, ana, { activityId, baselineOn: '2026-11-01' })
    await change(late.id, { forecastOn: '2027-03-01', reason: 'Rescheduled' }, late.version)
    expect(await read(late.id)).toMatchObject({
      baselineOn: '2026-11-01',
      forecastOn: '2027-03-01',
      overdue: false,
      late: { baseline: 22, forecast: 0 },
      judgement: null,
    })
    await expect(
      change(id, { forecastOn: '2028-01-01', reason: 'Much later' }, version),
    ).rejects.toMatchObject({ problem: { code: 'milestone.forecastOutsidePlan' } })
  })

  test('is not moved or judged without a reason; its name is mended without one', async () => {
    const { id, version } = await one()
    for (const said of [{ health: 'onTrack' }, { forecastOn: '2026-12-24' }]) {
      await expect(change(id, said, version)).rejects.toMatchObject({
        problem: { fields: [{ path: 'reason', code: 'reasonMissing' }] },
      })
    }
    await change(id, { titles: { es: 'Primer intercambio' }, health: 'notStarted' }, version)
    expect((await read(id)).titles).toEqual({ es: 'Primer intercambio' })
  })

  test('takes no baseline: what was agreed first stays what it was', async () => {
    const { id, version } = await one()
    await expect(change(id, { baselineOn: today }, version)).rejects.toMatchObject({
      problem: { fields: [{ path: 'baselineOn', code: 'unknownField' }] },
    })
    await expect(change(id, { health: 'done' }, version)).rejects.toMatchObject({
      kind: 'invalid',
    })
  })

  test('that is given up leaves the count and stays listed with its reason (rule 35)', async () => {
    const { planId, activityId, id, version } = await one()
    await oneMilestone(world, ana, { activityId })
    await drop(id, version)
    const { progress, activities } = await plan(planId)
    expect(progress).toEqual({ done: 0, of: 1 })
    expect(activities[0]?.milestones[0]).toMatchObject({
      id,
      health: 'dropped',
      overdue: false,
      judgement: { on: today, by: { name: 'ana' }, reason: 'No funds in 2026' },
    })
  })

  test('that was given up is taken up again as it stood before', async () => {
    const { id, version } = await one()
    const judged = await change(id, { health: 'offTrack', reason: 'Late' }, version)
    const dropped = await drop(id, judged.version)
    await expect(drop(id, dropped.version)).rejects.toMatchObject({
      problem: { code: 'milestone.givenUp' },
    })
    await expect(
      change(id, { health: 'onTrack', reason: 'Why not' }, dropped.version),
    ).rejects.toMatchObject({ problem: { code: 'milestone.givenUp' } })
    const again = { milestoneId: id, reason: 'Funds were found' }
    const taken = await perform(world, takeBackDrop, ana, again, { ifMatch: dropped.version })
    expect(await read(id)).toMatchObject({
      health: 'offTrack',
      judgement: { reason: 'Funds were found' },
    })
    await expect(
      perform(world, takeBackDrop, ana, again, { ifMatch: taken.version }),
    ).rejects.toMatchObject({ problem: { code: 'milestone.notGivenUp' } })
  })

  test('that is done is neither judged, nor moved, nor given up', async () => {
    const { id, version } = await one()
    const evidence = [await oneDocument(world, ana, agreements.peru.id)]
    const completion = { milestoneId: id, completedOn: today, evidence }
    const done = await perform(world, completeMilestone, ana, completion, { ifMatch: version })
    const refusal = { problem: { code: 'milestone.alreadyCompleted' } }
    await expect(drop(id, done.version)).rejects.toMatchObject(refusal)
    await expect(
      change(id, { forecastOn: '2027-01-01', reason: 'Later' }, done.version),
    ).rejects.toMatchObject(refusal)
  })

  test('is put elsewhere in its activity, or in another of its plan', async () => {
    const { planId, activityId, id: first, version } = await one()
    const second = await oneMilestone(world, ana, { activityId })
    const third = await oneMilestone(world, ana, { activityId })
    const move = (milestoneId: string, said: object, ifMatch: number) =>
      perform(world, moveMilestone, ana, { milestoneId, ...said }, { ifMatch })
    const order = async () =>
      (await plan(planId)).activities.map(({ milestones }) => milestones.map(({ id }) => id))
    await move(third.id, { after: first }, third.version)
    expect(await order()).toEqual([[first, third.id, second.id]])
    const period = { fromDay: '2026-01-01', toDay: '2026-12-31' }
    const asked = { planId, titles: { en: 'Another' }, ...period }
    const other = (await perform(world, createActivity, ana, asked)).answer
    await move(first, { after: null, activityId: other.id }, version)
    expect(await order()).toEqual([[third.id, second.id], [first]])
    const foreign = await onePlan(world, ana, agreements.peru.id)
    const { version: now } = await read(first)
    await expect(
      move(first, { after: null, activityId: foreign.activityId }, now),
    ).rejects.toMatchObject({ problem: { fields: [{ path: 'activityId' }] } })
    await expect(move(first, { after: second.id }, now)).rejects.toMatchObject({
      problem: { fields: [{ path: 'after', code: 'noSuchRecord' }] },
    })
    const moveActivityTo = { activityId: other.id, after: null }
    await perform(world, moveActivity, ana, moveActivityTo, { ifMatch: other.version })
    expect(await order()).toEqual([[first], [third.id, second.id]])
  })

  test('is its own desk’s to change', async () => {
    const { id, version } = await one()
    await expect(change(id, { titles: { en: 'x' } }, version, chen)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
