import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, oneMilestone, onePlan, people, planWorld } from '#test/plan-world.ts'
import { ask } from '../../ask.ts'
import { deskChanges } from './desk-changes.ts'
import { readMilestone } from '../../milestones/queries/read-milestone.ts'

const { ana, bruno, chen, dora } = people

describe.each(freshDatabases)('what others changed on a desk on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const events = async (who: typeof ana) =>
    (await ask(world, deskChanges, who, {})).items.map(({ event }) => event)

  test('is told of others alone, of one’s own desks, newest first', async () => {
    const { activityId } = await onePlan(world, ana, agreements.peru.id)
    await oneMilestone(world, bruno, { activityId })
    expect(await events(ana)).toEqual(['milestone.created'])
    expect(await events(bruno)).toEqual(['activity.created', 'actionPlan.created'])
    expect(await events(chen)).toEqual([])
  })

  test('is told of changes, not of who has read', async () => {
    const { activityId } = await onePlan(world, ana, agreements.chile.id)
    const { id: milestoneId } = await oneMilestone(world, ana, { activityId })
    await ask(world, readMilestone, dora, { milestoneId })
    expect(await events(bruno)).toEqual([
      'milestone.created',
      'activity.created',
      'actionPlan.created',
    ])
  })

  test('is told since yesterday began, at home', async () => {
    await onePlan(world, ana, agreements.peru.id)
    const then = world.now()
    const at = (hours: number) => {
      world.now = () => new Date(then.getTime() + hours * 3_600_000)
    }
    at(24)
    expect(await events(bruno)).toHaveLength(2)
    at(48)
    expect(await events(bruno)).toEqual([])
  })

  test('is for those who work at a desk', async () => {
    await expect(ask(world, deskChanges, dora, {})).rejects.toMatchObject({ kind: 'forbidden' })
  })
})
