import { eq, type SQL } from 'drizzle-orm'
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
import { addDays } from '#lib/days.ts'
import { completeMilestone } from '../commands/complete-milestone.ts'
import { takeBackCompletion } from '../commands/take-back-completion.ts'
import { isDue as isDueByRule, isOpen, isOpenOn as isOpenByRule } from '../rules.ts'
import { dues } from '../../alarms/schema/due.ts'
import { openHealths } from '../schema/words.ts'
import { isDue, isOpen as isOpenInSql, isOpenOn, isOverdue } from './overdue.ts'
import { readMilestone } from './read-milestone.ts'

const { ana, bruno, chen, dora, emil } = people

describe.each(freshDatabases)('milestones on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  test('are shown with every completion they had, who, when and why', async () => {
    const { activityId } = await onePlan(world, ana, agreements.peru.id)
    const { id: milestoneId, version } = await oneMilestone(world, ana, {
      activityId,
      baselineOn: '2026-11-20',
    })
    const minutes = await oneDocument(world, ana, agreements.peru.id)
    const input = { milestoneId, completedOn: '2026-11-21', evidence: [minutes] }
    const first = await perform(world, completeMilestone, ana, input, { ifMatch: version })
    const reason = 'The minutes are a draft.'
    const back = { milestoneId, reason }
    const opened = await perform(world, takeBackCompletion, bruno, back, { ifMatch: first.version })
    await perform(world, completeMilestone, ana, input, { ifMatch: opened.version })

    const shown = readMilestone.output.parse(await ask(world, readMilestone, dora, { milestoneId }))
    expect(shown).toMatchObject({
      health: 'done',
      overdue: false,
      late: { baseline: 1, forecast: 1 },
      completion: {
        completedOn: '2026-11-21',
        completedBy: { id: ana.id, name: 'ana' },
        evidence: [{ id: minutes, fileName: 'Minutes.pdf' }],
      },
      takenBack: [{ completedBy: { name: 'ana' }, takenBackBy: { name: 'bruno' }, reason }],
      changedBy: { name: 'ana' },
    })
  })

  test('of a confidential agreement are its own desk’s and the auditors’ to know', async () => {
    const { activityId } = await onePlan(world, ana, agreements.chile.id)
    const { id: milestoneId } = await oneMilestone(world, ana, { activityId })
    for (const who of [ana, bruno, dora]) {
      await expect(ask(world, readMilestone, who, { milestoneId })).resolves.toBeTruthy()
    }
    for (const who of [chen, emil]) {
      await expect(ask(world, readMilestone, who, { milestoneId })).rejects.toMatchObject({
        kind: 'missing',
      })
    }
  })

  test('that are open or due on any day are the same to a rule and to the database', async () => {
    const { activityId } = await onePlan(world, ana, agreements.peru.id)
    const minutes = await oneDocument(world, ana, agreements.peru.id)
    for (const baseline of [-40, -2, 0, 1]) {
      for (const forecast of [-40, -2, -1, 0, 6, 7, 40]) {
        const days = {
          baselineOn: addDays(today, baseline),
          forecastOn: addDays(today, forecast),
        }
        const health = openHealths[Math.abs(forecast) % openHealths.length]
        await oneMilestone(world, ana, { activityId, health, ...days })
        for (const done of [-30, -1, 0]) {
          const { id, version } = await oneMilestone(world, ana, { activityId, ...days })
          const completedOn = addDays(today, done)
          const input = { milestoneId: id, completedOn, evidence: [minutes] }
          await perform(world, completeMilestone, ana, input, { ifMatch: version })
        }
      }
    }
    const { read, tables } = db.store
    const { milestones, completions } = tables
    const rows = await read
      .select({ milestone: milestones, completedOn: completions.completedOn })
      .from(milestones)
      .leftJoin(completions, eq(completions.milestoneId, milestones.id))
    const all = rows.map(({ milestone, completedOn }) => ({ ...milestone, completedOn }))
    expect(all).toHaveLength(112)
    const chosen = async (where: SQL | undefined) => {
      const found = await read.select({ id: milestones.id }).from(milestones).where(where)
      return found.map(({ id }) => id).sort()
    }
    const ruled = (rule: (some: (typeof all)[number]) => boolean) =>
      all
        .filter(rule)
        .map(({ id }) => id)
        .sort()
    expect(await chosen(isOpenInSql(milestones))).toEqual(ruled(isOpen))
    expect(await chosen(isOverdue(milestones, today))).toEqual(
      ruled((some) => isDueByRule(some, 'late', today)),
    )
    for (const on of [-35, -10, -1, 0, 5, 50].map((days) => addDays(today, days))) {
      const days = { on, today }
      expect(await chosen(isOpenOn(read, days))).toEqual(ruled((some) => isOpenByRule(some, on)))
      for (const due of dues) {
        expect(await chosen(isDue(read, due, days)), `${due} on ${on}`).toEqual(
          ruled((some) => isDueByRule(some, due, on)),
        )
      }
    }
  })
})
