import { beforeEach, describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, onePlan, people, planWorld } from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { createActivity } from '../../activities/commands/create-activity.ts'
import { ask } from '../../ask.ts'
import { perform } from '../../perform.ts'
import { readCommitment } from '../queries/read-commitment.ts'
import { correctCommitment } from './correct-commitment.ts'
import { createCommitment } from './create-commitment.ts'
import { linkActivity, unlinkActivity } from './link-activity.ts'
import { markNoAction, takeBackNoAction } from './mark-no-action.ts'

const { ana, bruno, chen, dora, emil } = people

const quoted = {
  quotation: 'co-fund joint research as soon as possible',
  quotationLanguage: 'en',
  certainty: 'stated',
}
const said = { author: 'ours', kind: 'undertaking', titles: { en: 'Co-fund joint research' } }

describe.each(freshDatabases)('a commitment on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)
  const peru = agreements.peru.id

  const make = async (more: object = {}, by: Actor = ana) =>
    (await perform(world, createCommitment, by, { agreementId: peru, ...said, ...more })).answer
  const read = async (commitmentId: string, by: Actor = ana) =>
    readCommitment.output.parse(await ask(world, readCommitment, by, { commitmentId }))

  test('is entered with its very words, its day and who answers for it', async () => {
    const { id } = await make({ ...quoted, dueOn: '[2026-11-20..2026-11-22]' })
    expect(await read(id)).toMatchObject({
      ...said,
      ...quoted,
      agreement: { reference: 'peru' },
      dueOn: { edtf: '[2026-11-20..2026-11-22]', lower: '2026-11-20', upper: '2026-11-22' },
      overdue: true,
      coverage: 'notPlanned',
      noAction: null,
      activities: [],
      changedBy: { name: 'ana' },
      writable: true,
    })
  })

  test('needs no more than its side, its kind and a sentence', async () => {
    const { id } = await make()
    expect(await read(id)).toMatchObject({ dueOn: null, overdue: false, quotation: null })
  })

  test.each([
    [{ dueOn: '2026-02-30' }, 'dueOn', 'noSuchDay'],
    [{ dueOn: '2026-01-01/2026-02-01' }, 'dueOn', 'interval'],
    [{ author: 'us' }, 'author', 'notInList'],
    [{ titles: {} }, 'titles', 'required'],
    [{ titles: { en: 'a\nb' } }, 'titles.en', 'oneLine'],
    [{ titles: { en: 'x'.repeat(1_001) } }, 'titles.en', 'tooLong'],
    [{ quotation: 'x', certainty: 'stated' }, 'quotationLanguage', 'required'],
    [{ ourOwnerId: agreements.peru.id }, 'ourOwnerId', 'noSuchRecord'],
    [{ amount: '1' }, 'amount', 'unknownField'],
  ])('is refused with %j, at the place', async (more, path, code) => {
    await expect(make(more)).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: [expect.objectContaining({ path, code })] },
    })
  })

  test('is corrected by who saw the last version; what is left out stays', async () => {
    const made = await make(quoted)
    const correct = (more: object, ifMatch?: number, by = ana) =>
      perform(world, correctCommitment, by, { commitmentId: made.id, ...more }, { ifMatch })
    await expect(correct({ kind: 'intention' })).rejects.toMatchObject({
      kind: 'preconditionRequired',
    })
    const { version } = await correct({ kind: 'intention', dueOn: '2027' }, made.version)
    expect(await read(made.id)).toMatchObject({
      kind: 'intention',
      dueOn: { edtf: '2027' },
      ...quoted,
    })
    await expect(correct({ author: 'both' }, made.version)).rejects.toMatchObject({
      kind: 'stale',
      stale: { differing: expect.arrayContaining(['kind', 'dueOn']) },
    })
    await correct({ dueOn: null, quotation: null }, version)
    expect(await read(made.id)).toMatchObject({ dueOn: null, quotation: null })
    await expect(correct({ kind: 'interest' }, version, chen)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  describe('and an activity', () => {
    let activityId = ''
    let planId = ''
    beforeEach(async () => {
      ;({ planId, activityId } = await onePlan(world, ana, peru))
    })
    const link = (commitmentId: string, ifMatch: number, activity = activityId, by: Actor = ana) =>
      perform(world, linkActivity, by, { commitmentId, activityId: activity }, { ifMatch })

    test('are tied and parted, and the coverage follows', async () => {
      const made = await make()
      const { version } = await link(made.id, made.version)
      expect(await read(made.id)).toMatchObject({
        coverage: 'notStarted',
        activities: [{ id: activityId, progress: { done: 0, of: 0 }, plan: { id: planId } }],
      })
      await expect(link(made.id, version)).rejects.toMatchObject({
        problem: { code: 'commitment.alreadyLinked' },
      })
      const parting = { commitmentId: made.id, activityId }
      const parted = await perform(world, unlinkActivity, ana, parting, { ifMatch: version })
      expect(await read(made.id)).toMatchObject({ coverage: 'notPlanned', activities: [] })
      const again = perform(world, unlinkActivity, ana, parting, { ifMatch: parted.version })
      await expect(again).rejects.toMatchObject({ problem: { code: 'commitment.notLinked' } })
    })

    test('of another agreement, or of one that is not known, are not tied', async () => {
      const made = await make()
      const foreign = await onePlan(world, ana, agreements.chile.id)
      await expect(link(made.id, made.version, foreign.activityId)).rejects.toMatchObject({
        problem: { code: 'commitment.activityOfAnother' },
      })
      const sealed = await onePlan(world, chen, agreements.sealed.id)
      await expect(link(made.id, made.version, sealed.activityId)).rejects.toMatchObject({
        kind: 'missing',
      })
    })

    test('are made in one step from the promise', async () => {
      const [first, second] = [await make(), await make({ titles: { en: 'Exchange people' } })]
      const period = { fromDay: '2026-01-01', toDay: '2026-12-31' }
      const asked = { planId, titles: { en: 'Joint call' }, ...period }
      const commitmentIds = [first.id, second.id]
      const { answer, version } = await perform(world, createActivity, ana, {
        ...asked,
        commitmentIds,
      })
      for (const id of commitmentIds) {
        expect(await read(id)).toMatchObject({
          version,
          coverage: 'notStarted',
          activities: [{ id: answer.id }],
        })
      }
      const unknown = perform(world, createActivity, ana, { ...asked, commitmentIds: [planId] })
      await expect(unknown).rejects.toMatchObject({
        problem: { fields: [{ path: 'commitmentIds.0', code: 'noSuchRecord' }] },
      })
    })
  })

  test('that needs no action says why and who says so, until that is taken back', async () => {
    const made = await make()
    const about = { commitmentId: made.id }
    const mark = (reason: string, ifMatch: number) =>
      perform(world, markNoAction, bruno, { ...about, reason }, { ifMatch })
    await expect(mark(' ', made.version)).rejects.toMatchObject({
      problem: { fields: [{ path: 'reason', code: 'reasonMissing' }] },
    })
    const { version } = await mark('Overtaken by the protocol of 2024', made.version)
    expect(await read(made.id)).toMatchObject({
      coverage: 'noActionNeeded',
      noAction: { reason: 'Overtaken by the protocol of 2024', by: { name: 'bruno' } },
    })
    const { activityId } = await onePlan(world, ana, peru)
    const tied = perform(world, linkActivity, ana, { ...about, activityId }, { ifMatch: version })
    await expect(tied).rejects.toMatchObject({ problem: { code: 'commitment.needsNoAction' } })
    const takeBack = (ifMatch: number) =>
      perform(world, takeBackNoAction, ana, { ...about, reason: 'It was not' }, { ifMatch })
    const open = await takeBack(version)
    expect(await read(made.id)).toMatchObject({ coverage: 'notPlanned', noAction: null })
    await expect(takeBack(open.version)).rejects.toMatchObject({
      problem: { code: 'commitment.noNoAction' },
    })
  })

  test('is its own desk’s to change, and is not there for whoever may not know of it', async () => {
    for (const who of [chen, dora, emil]) {
      await expect(make({}, who)).rejects.toMatchObject({ kind: 'forbidden' })
    }
    const sealed = await make({ agreementId: agreements.sealed.id }, chen)
    expect((await read(sealed.id, chen)).writable).toBe(true)
    for (const who of [ana, bruno, dora, emil]) {
      await expect(read(sealed.id, who)).rejects.toMatchObject({ kind: 'missing' })
    }
    expect((await read((await make()).id, dora)).writable).toBe(false)
  })
})
