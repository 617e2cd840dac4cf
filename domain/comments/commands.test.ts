import { describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, oneMilestone, onePlan, people, planWorld } from '#test/plan-world.ts'
import { ask } from '../ask.ts'
import { deskChanges } from '../audit/queries/desk-changes.ts'
import { keep } from '../keep.ts'
import { removeMilestone } from '../milestones/commands/remove-milestone.ts'
import { readMilestone } from '../milestones/queries/read-milestone.ts'
import { Refusal } from '../outcome.ts'
import { perform } from '../perform.ts'
import { endWatch, startWatch } from '../watches/commands.ts'
import { listWatches } from '../watches/queries.ts'
import { addComment, withdrawComment } from './commands.ts'

const { ana, bruno, chen } = people

const codeOf = (asked: Promise<unknown>) =>
  asked.then(
    () => 'done',
    (error: unknown) => (error instanceof Refusal ? error.problem.code : error),
  )

describe.each(freshDatabases)('beside a milestone on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  async function one() {
    const { activityId } = await onePlan(world, ana, agreements.peru.id)
    return await oneMilestone(world, ana, { activityId })
  }
  const say = async (milestoneId: string, text: string, by = ana) =>
    (await perform(world, addComment, by, { milestoneId, text })).answer
  const withdraw = (comment: { id: string; version: number }, by = ana) =>
    perform(
      world,
      withdrawComment,
      by,
      { commentId: comment.id, reason: 'Said of another' },
      { ifMatch: comment.version },
    )
  const read = async (milestoneId: string) =>
    (await ask(world, readMilestone, ana, { milestoneId })).comments

  it('something is said by somebody, and stays in its order', async () => {
    const { id } = await one()
    await say(id, 'The panel meets on Friday')
    await say(id, 'It met', bruno)
    expect(await read(id)).toMatchObject([
      { text: 'The panel meets on Friday', saidBy: { name: 'ana' }, withdrawn: null },
      { text: 'It met', saidBy: { name: 'bruno' } },
    ])
  })

  it('is withdrawn once, by whoever said it or a manager, for a reason', async () => {
    const { id } = await one()
    const [own, others] = [await say(id, 'Wrong'), await say(id, 'Right', bruno)]
    expect(await codeOf(withdraw(others))).toBe('comment.notYours')
    const { version } = await withdraw(own)
    expect(await codeOf(withdraw({ ...own, version }, bruno))).toBe('comment.withdrawn')
    expect((await read(id))[0]).toMatchObject({
      text: null,
      withdrawn: { by: { name: 'ana' }, reason: 'Said of another' },
    })
  })

  it('is not said by another desk, and the milestone stays on record', async () => {
    const { id, version } = await one()
    expect(await codeOf(say(id, 'From elsewhere', chen as typeof ana))).toBe('forbidden')
    await say(id, 'Seen')
    const out = perform(world, removeMilestone, ana, { milestoneId: id }, { ifMatch: version })
    expect(await codeOf(out)).toBe('milestone.reportedOn')
  })

  it('what is watched is told of to whoever watches it, from any desk they may read', async () => {
    const { id } = await one()
    const told = async () =>
      (await ask(world, deskChanges, chen, {})).items.map(({ event }) => event)
    expect(await told()).toEqual([])
    await keep(world, startWatch, chen, { recordId: id })
    await say(id, 'The panel met')
    expect(await told()).toContain('comment.added')
    expect((await ask(world, listWatches, chen, {})).items).toMatchObject([{ recordId: id }])
    await keep(world, endWatch, chen, { recordId: id })
    expect(await told()).toEqual([])
    expect(await codeOf(keep(world, endWatch, chen, { recordId: id }))).toBe('missing')
  })

  it('a watched plan tells of its milestones, and of what is said beside them', async () => {
    const { planId, activityId } = await onePlan(world, ana, agreements.peru.id)
    await keep(world, startWatch, chen, { recordId: planId })
    const { id } = await oneMilestone(world, ana, { activityId })
    await say(id, 'The panel met')
    const { items } = await ask(world, deskChanges, chen, {})
    expect(items.map(({ event }) => event)).toEqual([
      ...['comment.added', 'milestone.created', 'activity.created', 'actionPlan.created'],
    ])
  })

  it('nobody watches what they may not know of', async () => {
    const recordId = agreements.sealed.id
    expect(await codeOf(keep(world, startWatch, ana, { recordId }))).toBe('missing')
  })
})
