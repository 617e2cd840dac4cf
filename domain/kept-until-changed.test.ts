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
import { ask } from './ask.ts'
import { createCommitment } from './commitments/commands/create-commitment.ts'
import { countCoverage } from './commitments/queries/count-coverage.ts'
import { completeMilestone } from './milestones/commands/complete-milestone.ts'
import { readDashboard } from './dashboard/queries/read-dashboard.ts'
import { perform } from './perform.ts'

const { ana, bruno, chen } = people

describe.each(freshDatabases)('figures that are looked at again on $name', ({ perTest }) => {
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

  test('counts each narrowing of promises by itself, and again after a change', async () => {
    const gaps = async (filters: object) =>
      (await ask(world, countCoverage, ana, filters)).notPlanned
    expect([await gaps({}), await gaps({ author: 'ours' })]).toEqual([0, 0])
    const promise = { agreementId: agreements.chile.id, author: 'both', kind: 'obligation' }
    await perform(world, createCommitment, ana, { ...promise, titles: { en: 'Share data' } })
    expect([await gaps({}), await gaps({ author: 'ours' })]).toEqual([1, 0])
  })

  test('tells each caller what is theirs to know', async () => {
    const { activityId } = await onePlan(world, ana, agreements.chile.id)
    await oneMilestone(world, ana, { activityId, baselineOn: '2026-11-01' })
    expect([await late(bruno), await late(chen), await late(ana)]).toEqual([1, 0, 1])
    expect([await late(bruno), await late(chen), await late(ana)]).toEqual([1, 0, 1])
  })
})
