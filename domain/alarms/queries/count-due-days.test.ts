import { describe, expect, it } from 'vitest'
import { ask } from '#domain/ask.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, oneMilestone, onePlan, people, planWorld } from '#test/plan-world.ts'
import { planner, sentQueries } from '#test/sent-queries.ts'
import { countDueDays } from './count-due-days.ts'

const { ana, chen } = people

describe.each(freshDatabases)('how much is due on which day on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)
  const days = async (by = ana) => (await ask(world, countDueDays, by, {})).days

  it('is counted for five weeks from Monday, on one’s own desks', async () => {
    const { activityId } = await onePlan(world, ana, agreements.peru.id)
    for (const baselineOn of ['2026-11-22', '2026-11-25', '2026-11-25', '2026-12-27', '2026-12-28'])
      await oneMilestone(world, ana, { activityId, baselineOn })
    const own = await days()
    expect(own).toHaveLength(35)
    expect([own[0]?.on, own[34]?.on]).toEqual(['2026-11-23', '2026-12-27'])
    const due = own.filter(({ milestones }) => milestones > 0)
    expect(due.map(({ on, milestones }) => [on, milestones])).toEqual([
      ['2026-11-25', 2],
      ['2026-12-27', 1],
    ])
    expect((await days(chen)).every(({ milestones }) => milestones === 0)).toBe(true)
  })

  it('takes three questions, each by an index', async () => {
    const sent = await sentQueries(() => days())
    const plans = await planner(db.url, db.store)
    const told: string[] = []
    for (const one of sent.filter(({ sql }) => /group by/.test(sql))) {
      told.push(await plans.planOf(one))
    }
    await plans.close()
    expect(told).toHaveLength(3)
    const big = 'milestones|commitments|legal_deadlines|agreements'
    expect(told.join('\n')).not.toMatch(new RegExp(`(SCAN|Seq Scan on) (${big})\\b`))
  })
})
