import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, oneMilestone, onePlan, people, planWorld } from '#test/plan-world.ts'
import { readActionPlan } from '../../action-plans/queries/read-action-plan.ts'
import { removeActivity } from '../../activities/commands/remove-activity.ts'
import { ask } from '../../ask.ts'
import { auditTrail } from '../../audit/queries/audit-trail.ts'
import { perform } from '../../perform.ts'
import { changeMilestone } from './change-milestone.ts'
import { dropMilestone } from './drop-milestone.ts'
import { removeMilestone } from './remove-milestone.ts'

const { ana, dora } = people

describe.each(freshDatabases)('a row of a plan on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  async function one() {
    const { planId, activityId } = await onePlan(world, ana, agreements.peru.id)
    return { planId, activityId, ...(await oneMilestone(world, ana, { activityId })) }
  }
  const plan = (planId: string) => ask(world, readActionPlan, ana, { planId })
  const remove = (milestoneId: string, ifMatch: number) =>
    perform(world, removeMilestone, ana, { milestoneId }, { ifMatch })

  test('is taken out once nothing stands on it, and the trail still names it', async () => {
    const { planId, activityId, id, version } = await one()
    const [activity] = (await plan(planId)).activities
    const removeIt = () =>
      perform(world, removeActivity, ana, { activityId }, { ifMatch: activity?.version ?? 0 })
    await expect(removeIt()).rejects.toMatchObject({ problem: { code: 'activity.hasMilestones' } })
    await remove(id, version)
    await removeIt()
    expect((await plan(planId)).activities).toEqual([])
    const { items } = await ask(world, auditTrail, dora, { event: 'milestone.removed' })
    expect(items[0]?.names[id]).toEqual({ en: 'First exchange' })
  })

  test('stays once it was reported on: it is given up instead (rule 35)', async () => {
    const { id, version } = await one()
    const said = { milestoneId: id, health: 'onTrack', reason: 'Begun' }
    const judged = await perform(world, changeMilestone, ana, said, { ifMatch: version })
    await expect(remove(id, judged.version)).rejects.toMatchObject({
      problem: { code: 'milestone.reportedOn' },
    })
    const given = { milestoneId: id, reason: 'No funds' }
    const dropped = await perform(world, dropMilestone, ana, given, { ifMatch: judged.version })
    await expect(remove(id, dropped.version)).rejects.toMatchObject({
      problem: { code: 'milestone.reportedOn' },
    })
  })
})
