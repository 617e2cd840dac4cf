import { describe, expect, test } from 'vitest'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
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
import { completeMilestone } from '../../milestones/commands/complete-milestone.ts'
import { readDashboard } from './read-dashboard.ts'

const { ana, bruno, chen } = people

describe.each(freshDatabases)('a dashboard that is looked at again on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const late = async (who: typeof ana) => {
    const { figures } = await ask(world, readDashboard, who, {})
    return figures.milestonesDue.find(({ value }) => value === 'late')?.count
  }

  test('tells what was changed in between, at once', async () => {
    const { activityId } = await onePlan(world, ana, agreements.chile.id)
    expect(await late(bruno)).toBe(0)
    const added = await oneMilestone(world, ana, { activityId, baselineOn: '2026-11-01' })
    expect(await late(bruno)).toBe(1)
    expect(await late(bruno)).toBe(1)
    const evidence = [await oneDocument(world, ana, agreements.chile.id)]
    const done = { milestoneId: added.id, completedOn: today, evidence }
    await perform(world, completeMilestone, ana, done, { ifMatch: added.version })
    expect(await late(bruno)).toBe(0)
  })

  test('tells each caller what is theirs to know', async () => {
    const { activityId } = await onePlan(world, ana, agreements.chile.id)
    await oneMilestone(world, ana, { activityId, baselineOn: '2026-11-01' })
    expect([await late(bruno), await late(chen), await late(ana)]).toEqual([1, 0, 1])
    expect([await late(bruno), await late(chen), await late(ana)]).toEqual([1, 0, 1])
  })
})
