import { beforeEach, describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, oneMilestone, onePlan, people, planWorld } from '#test/plan-world.ts'
import { listAlarms } from '../../alarms/queries/list-alarms.ts'
import { ask } from '../../ask.ts'
import { revertChange } from '../../audit/commands/revert-change.ts'
import { perform } from '../../perform.ts'
import { listMilestones } from '../queries/list-milestones.ts'
import { readMilestone } from '../queries/read-milestone.ts'
import { assignMilestone } from './assign-milestone.ts'

const { ana, bruno, chen, dora } = people

describe.each(freshDatabases)('who sees to a milestone on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)
  let milestoneId = ''

  beforeEach(async () => {
    await db.store.transaction(async (tx) => {
      for (const who of [ana, bruno, chen]) {
        const [deskId = ''] = who.deskIds
        await tx.insert(tx.tables.deskMembers).values({ userId: who.id, deskId })
      }
    })
    const { activityId } = await onePlan(world, ana, agreements.peru.id)
    milestoneId = (await oneMilestone(world, ana, { activityId, baselineOn: '2026-11-24' })).id
    await oneMilestone(world, ana, { activityId, baselineOn: '2026-11-25' })
  })

  const read = () => ask(world, readMilestone, ana, { milestoneId })
  const hand = async (officerId: string | null, by = ana) => {
    const { version } = await read()
    return await perform(
      world,
      assignMilestone,
      by,
      { milestoneId, officerId },
      { ifMatch: version },
    )
  }

  test('is nobody in particular, until it is handed to somebody of its desk', async () => {
    expect((await read()).officer).toBeNull()
    await hand(bruno.id)
    expect((await read()).officer).toEqual({ id: bruno.id, name: 'bruno' })
    for (const other of [chen.id, dora.id]) {
      await expect(hand(other)).rejects.toMatchObject({
        problem: { fields: [{ path: 'officerId', code: 'notOfTheDesk' }] },
      })
    }
    await expect(hand(bruno.id, chen)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  test('is put back to who it was, and to nobody', async () => {
    const first = await hand(bruno.id)
    const second = await hand(null)
    const back = (seq: number) => perform(world, revertChange, ana, { seq, reason: 'A slip' })
    await back(second.answer.version)
    expect((await read()).officer?.id).toBe(bruno.id)
    await hand(null)
    await hand(bruno.id)
    await hand(ana.id)
    await back((await read()).version)
    expect((await read()).officer?.id).toBe(bruno.id)
    expect(first.answer.version).toBeLessThan(second.answer.version)
  })

  test('finds it in the list and on the desk by asking for what is theirs', async () => {
    await hand(bruno.id)
    const listed = async (officer?: string, by = bruno) =>
      listMilestones.output.parse(await ask(world, listMilestones, by, { officer })).items
    expect((await listed('me')).map(({ id }) => id)).toEqual([milestoneId])
    expect(await listed('me', ana)).toEqual([])
    expect(await listed(bruno.id, ana)).toMatchObject([{ officer: { name: 'bruno' } }])
    expect(await listed()).toHaveLength(2)
    const due = async (more: object, by = bruno) =>
      listAlarms.output.parse(await ask(world, listAlarms, by, { due: 'thisWeek', ...more }))
    expect((await due({})).total).toEqual({ exact: 2 })
    const own = await due({ officer: 'me' })
    expect(own.items).toMatchObject([{ id: milestoneId, officer: { id: bruno.id } }])
    expect(own.total).toEqual({ exact: 1 })
    expect((await due({ officer: 'me' }, ana)).items).toEqual([])
  })
})
