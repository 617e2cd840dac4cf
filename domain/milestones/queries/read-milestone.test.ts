import type { SQL } from 'drizzle-orm'
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
import { isBehindBaseline as behindByRule, isOpen, isOverdue as overdueByRule } from '../rules.ts'
import { openHealths } from '../schema.ts'
import { isBehindBaseline, isOpen as isOpenInSql, isOverdue } from './overdue.ts'
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

  test('that are open, overdue or behind are the same to a rule and to the database', async () => {
    const { activityId } = await onePlan(world, ana, agreements.peru.id)
    const minutes = await oneDocument(world, ana, agreements.peru.id)
    for (const baseline of [-2, -1, 0, 1]) {
      for (const forecast of [-2, -1, 0, 1]) {
        const health = openHealths[(forecast + 2) % openHealths.length]
        const days = {
          baselineOn: addDays(today, baseline),
          forecastOn: addDays(today, forecast),
        }
        await oneMilestone(world, ana, { activityId, health, ...days })
        const { id, version } = await oneMilestone(world, ana, { activityId, ...days })
        const input = { milestoneId: id, completedOn: today, evidence: [minutes] }
        await perform(world, completeMilestone, ana, input, { ifMatch: version })
      }
    }
    const { milestones } = db.store.tables
    const all = await db.store.read.select().from(milestones)
    const chosen = async (where: SQL | undefined) => {
      const rows = await db.store.read.select().from(milestones).where(where)
      return rows.map(({ id }) => id).sort()
    }
    const ruled = (rule: (some: (typeof all)[number]) => boolean) =>
      all
        .filter(rule)
        .map(({ id }) => id)
        .sort()
    expect(all).toHaveLength(32)
    expect(await chosen(isOpenInSql(milestones))).toEqual(ruled(isOpen))
    expect(await chosen(isOverdue(milestones, today))).toEqual(
      ruled((some) => overdueByRule(some, today)),
    )
    expect(await chosen(isBehindBaseline(milestones, today))).toEqual(
      ruled((some) => behindByRule(some, today)),
    )
  })
})
