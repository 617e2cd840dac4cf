import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, oneMilestone, onePlan, people, planWorld } from '#test/plan-world.ts'
import { readActionPlan } from '../action-plans/queries/read-action-plan.ts'
import { changeActivity } from '../activities/commands/change-activity.ts'
import { createActivity } from '../activities/commands/create-activity.ts'
import { removeActivity } from '../activities/commands/remove-activity.ts'
import { ask } from '../ask.ts'
import { revertChange } from '../audit/commands/revert-change.ts'
import { recordHistory } from '../audit/queries/record-history.ts'
import { readConfirmations } from '../confirmations/queries/read-confirmations.ts'
import { changeMilestone } from '../milestones/commands/change-milestone.ts'
import { createMilestone } from '../milestones/commands/create-milestone.ts'
import { moveMilestone } from '../milestones/commands/move-milestone.ts'
import { removeMilestone } from '../milestones/commands/remove-milestone.ts'
import { readMilestone } from '../milestones/queries/read-milestone.ts'
import { Refusal } from '../outcome.ts'
import { perform } from '../perform.ts'

const { ana } = people

describe.each(freshDatabases)('what waits for something else on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  /** 1 with 1.1 and 1.2, and 2 with 2.1. */
  async function two() {
    const { planId, activityId } = await onePlan(world, ana, agreements.peru.id)
    const { answer: second } = await perform(world, createActivity, ana, {
      ...{ planId, titles: { en: 'Joint calls' } },
      ...{ fromDay: '2027-01-01', toDay: '2027-12-31' },
    })
    const first = await oneMilestone(world, ana, { activityId })
    const next = await oneMilestone(world, ana, { activityId })
    const last = await oneMilestone(world, ana, { activityId: second.id, baselineOn: '2027-02-01' })
    return { planId, activityId, second, first, next, last }
  }
  const change = (milestoneId: string, dependsOn: readonly string[], ifMatch: number) =>
    perform(world, changeMilestone, ana, { milestoneId, dependsOn }, { ifMatch })
  const waitsFor = async (milestoneId: string) =>
    (await ask(world, readMilestone, ana, { milestoneId })).dependsOn
  const refusal = (asked: Promise<unknown>) =>
    asked.then(
      () => null,
      (error: unknown) => (error instanceof Refusal ? error.problem.fields?.[0] : error),
    )

  test('is told with its plan, and in the history of both kinds', async () => {
    const { planId, activityId, second, next, first } = await two()
    await change(next.id, [first.id, first.id], next.version)
    const said = { activityId: second.id, dependsOn: [activityId] }
    await perform(world, changeActivity, ana, said, { ifMatch: second.version })
    const { activities } = await ask(world, readActionPlan, ana, { planId })
    expect(activities.map(({ dependsOn }) => dependsOn)).toEqual([[], [activityId]])
    expect(activities[0]?.milestones.map(({ dependsOn }) => dependsOn)).toEqual([[], [first.id]])
    const { items } = await ask(world, recordHistory, ana, { recordId: next.id })
    expect(items[0]).toMatchObject({ after: { dependsOn: [first.id] } })
  })

  test('is begun with what it waits for', async () => {
    const { activityId, planId, first, last } = await two()
    const { answer } = await perform(world, createMilestone, ana, {
      ...{ activityId, titles: { en: 'Report' }, baselineOn: '2026-12-01' },
      dependsOn: [first.id],
    })
    expect(await waitsFor(answer.id)).toEqual([first.id])
    await perform(world, createActivity, ana, {
      ...{ planId, titles: { en: 'Review' }, fromDay: '2027-06-01', toDay: '2027-07-01' },
      dependsOn: [last.id],
    })
    const { activities } = await ask(world, readActionPlan, ana, { planId })
    expect(activities[2]?.dependsOn).toEqual([last.id])
  })

  test('can’t wait for what waits for it: the circle is named, and nothing is kept', async () => {
    const { second, first, last } = await two()
    await change(last.id, [first.id], last.version)
    expect(await refusal(change(first.id, [second.id], first.version))).toMatchObject({
      path: 'dependsOn',
      code: 'dependsInCircle',
      params: { circle: expect.stringMatching(/^(1\.1 → 2 → 2\.1 → 1\.1|2 → 2\.1 → 1\.1 → 2)$/) },
    })
    expect(await waitsFor(first.id)).toEqual([])
  })

  test('can’t be moved into what waits for it', async () => {
    const { second, first } = await two()
    const said = { activityId: second.id, dependsOn: [first.id] }
    await perform(world, changeActivity, ana, said, { ifMatch: second.version })
    const move = { milestoneId: first.id, activityId: second.id, after: null }
    expect(
      await refusal(perform(world, moveMilestone, ana, move, { ifMatch: first.version })),
    ).toMatchObject({ path: 'activityId', code: 'dependsInCircle' })
  })

  test('waits for none of another plan', async () => {
    const { first } = await two()
    const other = await two()
    expect(await refusal(change(first.id, [other.first.id], first.version))).toMatchObject({
      code: 'noSuchRecord',
    })
  })

  test('waits no longer for what was taken out of the plan, and has a version for it', async () => {
    const { second, first, last } = await two()
    const { version } = await change(last.id, [first.id], last.version)
    await perform(
      world,
      removeMilestone,
      ana,
      { milestoneId: first.id },
      { ifMatch: first.version },
    )
    const now = await ask(world, readMilestone, ana, { milestoneId: last.id })
    expect(now.dependsOn).toEqual([])
    expect(now.version).toBeGreaterThan(version)
    const gone = { milestoneId: last.id }
    await perform(world, removeMilestone, ana, gone, { ifMatch: now.version })
    const empty = { activityId: second.id }
    await perform(world, removeActivity, ana, empty, { ifMatch: second.version })
  })

  test('waits as before once the change is reverted', async () => {
    const { next, first } = await two()
    const { version } = await change(next.id, [first.id], next.version)
    const reason = 'The order was another'
    await perform(world, revertChange, ana, { seq: version, reason }, { ifMatch: version })
    expect(await waitsFor(next.id)).toEqual([])
  })

  test('leaves what the sides confirm as it is', async () => {
    const { planId, next, first } = await two()
    const before = await ask(world, readConfirmations, ana, { planId })
    await change(next.id, [first.id], next.version)
    const after = await ask(world, readConfirmations, ana, { planId })
    expect(after.current.hash).toBe(before.current.hash)
  })
})
