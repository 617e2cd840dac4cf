import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, oneMilestone, onePlan, people, planWorld } from '#test/plan-world.ts'
import { planner, sentQueries } from '#test/sent-queries.ts'
import { readActionPlan } from '../../action-plans/queries/read-action-plan.ts'
import { listAlarms } from '../../alarms/queries/list-alarms.ts'
import { dues } from '../../alarms/schema/due.ts'
import { ask } from '../../ask.ts'
import { listMilestones } from './list-milestones.ts'
import { readMilestone } from './read-milestone.ts'

const { ana, dora } = people

/** Steps that read all of a table; the settings are one row, and what was counted is none. */
const scans = (plan: string) =>
  plan
    .split('\n')
    .filter((step) => /Seq Scan|\bSCAN /.test(step))
    .filter((step) => !/register_settings|\bsome\b|\(/.test(step))

describe.each(freshDatabases)('what is asked of milestones on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  async function plansOf(work: () => Promise<unknown>) {
    const sent = await sentQueries(work)
    const plans = await planner(db.url, db.store)
    try {
      const told: { sql: string; plan: string }[] = []
      for (const one of sent) told.push({ sql: one.sql, plan: await plans.planOf(one) })
      return told
    } finally {
      await plans.close()
    }
  }

  test.each(dues)('what is %s is found by the index of what is still to be done', async (due) => {
    const asked = await plansOf(() => ask(world, listAlarms, ana, { due }))
    // How far a promise is covered asks milestones too, one promise at a time.
    const ofPromises = asked.filter(({ sql }) => /from "commitments"/.test(sql))
    const ofMilestones = asked.filter(
      (one) => /from "milestones"/.test(one.sql) && !ofPromises.includes(one),
    )
    expect(ofMilestones).toHaveLength(2)
    for (const { sql, plan } of ofPromises) expect(plan, sql).toContain('commitments_desk')
    for (const { sql, plan } of ofMilestones) {
      expect(plan, sql).toContain('milestones_desk')
      expect(plan, sql).not.toMatch(/TEMP B-TREE|\bSort\b/)
      expect(scans(plan), sql).toEqual([])
    }
  })

  test.each([
    {},
    { due: 'late' },
    { due: 'behindBaseline' },
    { due: 'thisWeek', desk: 'AME' },
    { officer: 'me' },
  ])(
    'a list narrowed to %j is walked in its order, and stops where its page ends',
    async (asked) => {
      const sent = []
      for (const who of [ana, dora]) {
        sent.push(...(await plansOf(() => ask(world, listMilestones, who, asked))))
      }
      const limited = ({ sql }: { sql: string }) => /limit (\?|\$\d+)/i.test(sql)
      expect(sent.filter((one) => !limited(one) && scans(one.plan).length > 0)).toEqual([])
      const sorts = sent.filter(({ plan }) => plan.includes('TEMP B-TREE'))
      expect(sorts).toEqual([])
    },
  )

  test('a plan and a milestone are read by indexes alone', async () => {
    const { planId, activityId } = await onePlan(world, ana, agreements.peru.id)
    const { id: milestoneId } = await oneMilestone(world, ana, { activityId })
    const asked = await plansOf(async () => {
      await ask(world, readActionPlan, ana, { planId })
      await ask(world, readMilestone, ana, { milestoneId })
    })
    expect(asked.length).toBeGreaterThan(8)
    for (const { sql, plan } of asked) expect(scans(plan), `${sql}\n${plan}`).toEqual([])
  })
})
