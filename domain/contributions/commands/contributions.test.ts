import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { at, cny, givingWorld, pen } from '#test/giving-world.ts'
import { agreements, people } from '#test/plan-world.ts'
import { removeActivity } from '../../activities/commands/remove-activity.ts'
import { activityRecord } from '../../activities/queries/activity-record.ts'
import { ask } from '../../ask.ts'
import { revertChange } from '../../audit/commands/revert-change.ts'
import { perform } from '../../perform.ts'
import { readContribution } from '../queries/read-contribution.ts'
import { correctContribution } from './correct-contribution.ts'
import { withdrawContribution } from './withdraw-contribution.ts'

const { ana, bruno, chen, dora, emil } = people
const peru = agreements.peru.id

describe.each(freshDatabases)('a contribution on $name', ({ perTest }) => {
  const db = perTest()
  const { world, plan, give, toPeru, ofPlan, ofAgreement } = givingWorld(db)

  const wrong: [object, [string, string]][] = [
    [{ money: { amount: '10', currency: 'XYZ' } }, ['money.currency', 'noSuchCurrency']],
    [{ money: { amount: '1,5', currency: 'PEN' } }, ['money.amount', 'notAnAmount']],
    [{ money: pen('1.005') }, ['money.amount', 'tooManyDecimals']],
    [{ money: pen('0') }, ['money.amount', 'amountNotAboveZero']],
    [{ money: pen('-5') }, ['money.amount', 'amountNotAboveZero']],
    [{ money: pen('9'.repeat(30)) }, ['money.amount', 'tooLarge']],
    [{ valueOn: '2026-02-30' }, ['valueOn', 'noSuchDay']],
    [{ titles: {} }, ['titles', 'required']],
    [{ planId: peru }, ['agreementId', 'onePlaceOnly']],
    [{ drawnFromId: peru }, ['drawnFromId', 'noSuchEnvelope']],
  ]
  test('what can’t be taken is refused at its place', async () => {
    for (const [more, problem] of wrong) {
      await expect(toPeru(more)).rejects.toMatchObject(at(problem))
    }
  })

  test('needs a place, and its desk', async () => {
    await expect(give()).rejects.toMatchObject(at(['agreementId', 'required']))
    for (const by of [chen, dora, emil]) {
      await expect(toPeru({}, by)).rejects.toMatchObject({ kind: 'forbidden' })
    }
    const sealed = { agreementId: agreements.sealed.id }
    await expect(give(sealed)).rejects.toMatchObject({ kind: 'missing' })
    await expect(ofAgreement(agreements.sealed.id)).rejects.toMatchObject({ kind: 'missing' })
  })

  test('an envelope holds no more than it states, of its side and in its currency', async () => {
    const { id: drawnFromId } = await toPeru({ money: cny('10.00') })
    const draw = (more: object) => toPeru({ drawnFromId, ...more })
    const { id, version } = await draw({ money: cny('6.00') })
    await expect(draw({ money: cny('4.01') })).rejects.toMatchObject(
      at(['money.amount', 'moreThanEnvelope']),
    )
    await expect(draw({ money: pen('1') })).rejects.toMatchObject(
      at(['drawnFromId', 'envelopeInOtherCurrency']),
    )
    await expect(draw({ side: 'counterpart' })).rejects.toMatchObject(
      at(['drawnFromId', 'envelopeOfOtherSide']),
    )
    const elsewhere = { agreementId: agreements.chile.id, drawnFromId, money: cny('1') }
    await expect(give(elsewhere)).rejects.toMatchObject(at(['drawnFromId', 'noSuchEnvelope']))
    const correct = (contributionId: string, more: object, ifMatch: number) =>
      perform(world, correctContribution, ana, { contributionId, ...more }, { ifMatch })
    const { version: seen } = await ask(world, readContribution, ana, {
      contributionId: drawnFromId,
    })
    await expect(correct(drawnFromId, { money: cny('5.99') }, seen)).rejects.toMatchObject(
      at(['money.amount', 'lessThanDrawn']),
    )
    await expect(correct(drawnFromId, { side: 'counterpart' }, seen)).rejects.toMatchObject(
      at(['side', 'drawnByThisSide']),
    )
    await expect(correct(drawnFromId, { drawnFromId: id }, seen)).rejects.toMatchObject(
      at(['drawnFromId', 'envelopeOfItself']),
    )
    await correct(id, { money: cny('10') }, version)
    const withdraw = { contributionId: drawnFromId, reason: 'Off' }
    await expect(
      perform(world, withdrawContribution, ana, withdraw, { ifMatch: seen }),
    ).rejects.toMatchObject({ kind: 'refused', problem: { code: 'contribution.isDrawnFrom' } })
  })

  test('is corrected by who saw the last version, taken back, and withdrawn with its reason', async () => {
    const { id, version } = await give({ activityId: plan.activityId, money: pen('10.50') })
    const change = { contributionId: id, money: null, form: 'inKind' }
    await expect(perform(world, correctContribution, ana, change)).rejects.toMatchObject({
      kind: 'preconditionRequired',
    })
    const made = await perform(world, correctContribution, ana, change, { ifMatch: version })
    await perform(world, revertChange, bruno, { seq: made.version, reason: 'A slip' })
    const read = await ask(world, readContribution, ana, { contributionId: id })
    expect(read).toMatchObject({ money: pen('10.50'), form: 'cash', writable: true })
    const activity = await activityRecord(world.store.read, plan.activityId)
    await expect(
      perform(
        world,
        removeActivity,
        ana,
        { activityId: plan.activityId },
        { ifMatch: activity?.version },
      ),
    ).rejects.toMatchObject({ problem: { code: 'activity.hasContributions' } })
    const { version: ifMatch } = read
    await perform(
      world,
      withdrawContribution,
      ana,
      { contributionId: id, reason: 'Off' },
      { ifMatch },
    )
    expect((await ofPlan()).ours.items).toEqual([])
  })
})
