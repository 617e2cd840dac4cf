import { describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { changeActivity } from '#domain/activities/commands/change-activity.ts'
import type { AnyCommand } from '#domain/command.ts'
import { changeMilestone } from '#domain/milestones/commands/change-milestone.ts'
import { createMilestone } from '#domain/milestones/commands/create-milestone.ts'
import { milestoneRecord } from '#domain/milestones/queries/milestone-record.ts'
import { perform } from '#domain/perform.ts'
import { newId } from '#lib/ids.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, completePlan, onePlan, people, planWorld, today } from '#test/plan-world.ts'
import { actionPlanRecord } from '../queries/action-plan-record.ts'
import { reopenActionPlan, submitActionPlan, validateActionPlan } from './record-status.ts'

describe.each(freshDatabases)('the record of a plan on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)
  const { ana, bruno, chen } = people
  const otherManager: Actor = { ...bruno, id: newId() }
  const run = async (command: AnyCommand, planId: string, by: Actor, said: object = {}) => {
    const ifMatch = (await actionPlanRecord(db.store.read, planId))?.version
    return await perform(world, command, by, { planId, ...said }, { ifMatch })
  }

  it('is submitted once nothing is missing, and all that is missing is named at its activity', async () => {
    const { planId, activityId } = await onePlan(world, ana, agreements.peru.id)
    const at = (field: string, code: string) => ({
      path: `activities.${activityId}.${field}`,
      code,
    })
    await expect(run(submitActionPlan, planId, ana)).rejects.toMatchObject({
      kind: 'invalid',
      problem: {
        code: 'recordStatus.incomplete',
        fields: [
          at('areaId', 'areaMissing'),
          at('ourPartyId', 'ourBodyMissing'),
          at('counterpartPartyId', 'counterpartBodyMissing'),
          at('expectedResults', 'resultMissing'),
          at('milestones', 'milestonesMissing'),
        ],
      },
    })
    const whole = await completePlan(world, ana, agreements.peru.id)
    expect((await run(submitActionPlan, whole.planId, ana)).answer).toMatchObject({
      recordStatus: 'submitted',
    })
  })

  it('is validated by a manager of its desk who did not submit it', async () => {
    const { planId } = await completePlan(world, ana, agreements.peru.id)
    await expect(run(validateActionPlan, planId, bruno)).rejects.toMatchObject({
      problem: { code: 'recordStatus.notSubmitted' },
    })
    await expect(run(submitActionPlan, planId, chen)).rejects.toMatchObject({ kind: 'forbidden' })
    await run(submitActionPlan, planId, bruno)
    await expect(run(validateActionPlan, planId, ana)).rejects.toMatchObject({ kind: 'forbidden' })
    await expect(run(validateActionPlan, planId, bruno)).rejects.toMatchObject({
      problem: { code: 'recordStatus.ownSubmission' },
    })
    await run(validateActionPlan, planId, otherManager)
    expect((await actionPlanRecord(db.store.read, planId))?.row.recordStatus).toBe('validated')
  })

  it('once validated stays as it was agreed until it is reopened with a reason; work goes on', async () => {
    const { planId, activityId, milestoneId } = await completePlan(world, ana, agreements.peru.id)
    await run(submitActionPlan, planId, ana)
    const { version } = await run(validateActionPlan, planId, bruno)
    const seen = { ifMatch: version }
    const closed = { problem: { code: 'recordStatus.validated' } }
    const titles = { en: 'Another' }
    await expect(
      perform(world, createMilestone, ana, { activityId, titles, baselineOn: today }),
    ).rejects.toMatchObject(closed)
    await expect(
      perform(world, changeActivity, ana, { activityId, titles }, { ifMatch: version }),
    ).rejects.toMatchObject({ kind: 'stale' })
    const judged = { milestoneId, health: 'onTrack', reason: 'Talks go well.' }
    const { version: now } = await perform(world, changeMilestone, ana, judged, {
      ifMatch: (await milestoneRecord(db.store.read, milestoneId))?.version,
    })
    await expect(
      perform(world, changeMilestone, ana, { milestoneId, titles }, { ifMatch: now }),
    ).rejects.toMatchObject(closed)
    await expect(
      perform(world, reopenActionPlan, ana, { planId, reason: '' }, seen),
    ).rejects.toMatchObject({ problem: { fields: [{ path: 'reason' }] } })
    await perform(world, reopenActionPlan, ana, { planId, reason: 'One more step.' }, seen)
    await perform(world, changeMilestone, ana, { milestoneId, titles }, { ifMatch: now })
  })
})
