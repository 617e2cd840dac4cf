import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { at, cny, givingWorld, pen } from '#test/giving-world.ts'
import { oneDocument, agreements, people } from '#test/plan-world.ts'
import { ask } from '../ask.ts'
import { revertChange } from '../audit/commands/revert-change.ts'
import { correctContribution } from '../contributions/commands/correct-contribution.ts'
import { withdrawContribution } from '../contributions/commands/withdraw-contribution.ts'
import { readContribution } from '../contributions/queries/read-contribution.ts'
import { perform } from '../perform.ts'
import { contributionsReport } from '../reports/queries/contributions-report.ts'
import { correctDisbursement, recordDisbursement, withdrawDisbursement } from './commands.ts'

const { ana, bruno, chen, dora, emil } = people
const peru = agreements.peru.id

describe.each(freshDatabases)('what was paid on $name', ({ perTest }) => {
  const db = perTest()
  const { world, toPeru, ofAgreement } = givingWorld(db)

  const pay = async (contributionId: string, money: object, more: object = {}, by = ana) => {
    const input = { contributionId, money, paidOn: '2026-05-01', ...more }
    return (await perform(world, recordDisbursement, by, input)).answer
  }
  const correct = async (disbursementId: string, more: object, ifMatch: number) =>
    await perform(world, correctDisbursement, ana, { disbursementId, ...more }, { ifMatch })
  const read = (contributionId: string) => ask(world, readContribution, ana, { contributionId })

  test('stands beside the contribution as paid and open, with what proves it', async () => {
    const { id } = await toPeru({ money: cny('20.00') })
    expect(await read(id)).toMatchObject({ paid: [], open: cny('20.00'), disbursements: [] })
    const documentId = await oneDocument(world, ana, peru)
    await pay(id, cny('5.05'), { documentId, reference: 'Order 7' })
    await pay(id, cny('14.95'), { paidOn: '2026-06-01' })
    expect(await read(id)).toMatchObject({
      ...{ paid: [cny('20.00')], open: cny('0.00') },
      disbursements: [
        { money: cny('14.95'), paidOn: '2026-06-01', evidence: null },
        { money: cny('5.05'), reference: 'Order 7', evidence: { id: documentId } },
      ],
    })
    const [row] = (await ask(world, contributionsReport, dora, {})).items
    expect(row).toMatchObject({ amount: '20.00', paid: '20.00', open: '0.00' })
  })

  test('is never more than is given, in no other currency, not ahead, and not in kind', async () => {
    const { id } = await toPeru({ money: cny('20.00') })
    await pay(id, cny('15.00'))
    await expect(pay(id, cny('5.01'))).rejects.toMatchObject({
      problem: {
        fields: [{ path: 'money.amount', code: 'moreThanOpen', params: { open: '5.00 CNY' } }],
      },
    })
    const wrong: [object, object, [string, string]][] = [
      [pen('1.00'), {}, ['money.currency', 'paidInOtherCurrency']],
      [cny('1.00'), { paidOn: '2026-11-24' }, ['paidOn', 'paidInTheFuture']],
      [cny('0.00'), {}, ['money.amount', 'amountNotAboveZero']],
      [cny('1.00'), { documentId: peru }, ['documentId', 'noSuchDocument']],
    ]
    for (const [money, more, problem] of wrong) {
      await expect(pay(id, money, more)).rejects.toMatchObject(at(problem))
    }
    const inKind = await toPeru({ form: 'inKind' })
    await expect(pay(inKind.id, cny('1.00'))).rejects.toMatchObject({
      problem: { code: 'contribution.inKindIsNotPaid' },
    })
    const { id: unstated } = await toPeru({})
    await pay(unstated, pen('3.00'))
    await expect(pay(unstated, cny('3.00'))).rejects.toMatchObject(
      at(['money.currency', 'paidInOtherCurrency']),
    )
    expect(await read(unstated)).toMatchObject({ paid: [pen('3.00')], open: null })
  })

  test('out of an envelope is paid of the envelope as well, and counted once (rule 30)', async () => {
    const { id: drawnFromId } = await toPeru({ money: cny('10.00') })
    const { id: specific } = await toPeru({ money: cny('6.00'), drawnFromId })
    await pay(specific, cny('6.00'))
    await pay(drawnFromId, cny('3.00'))
    expect(await read(drawnFromId)).toMatchObject({ paid: [cny('9.00')], open: cny('1.00') })
    expect((await ofAgreement()).ours.paid).toEqual([cny('9.00')])
    await expect(pay(drawnFromId, cny('1.01'))).rejects.toMatchObject(
      at(['money.amount', 'moreThanOpen']),
    )
    const { id: unstated } = await toPeru({ drawnFromId })
    await expect(pay(unstated, cny('1.01'))).rejects.toMatchObject(
      at(['money.amount', 'moreThanOpen']),
    )
  })

  test('keeps its contribution from becoming less than it, and from being withdrawn', async () => {
    const { id, version: ifMatch } = await toPeru({ money: cny('20.00') })
    await pay(id, cny('15.00'))
    const mend = (more: object) =>
      perform(world, correctContribution, ana, { contributionId: id, ...more }, { ifMatch })
    await expect(mend({ money: cny('14.99') })).rejects.toMatchObject(
      at(['money.amount', 'lessThanPaid']),
    )
    await expect(mend({ money: pen('99.00') })).rejects.toMatchObject(
      at(['money.currency', 'paidInThisCurrency']),
    )
    await expect(mend({ form: 'inKind' })).rejects.toMatchObject(at(['form', 'paidAlready']))
    const taken = { contributionId: id, reason: 'Off' }
    await expect(
      perform(world, withdrawContribution, ana, taken, { ifMatch }),
    ).rejects.toMatchObject({ problem: { code: 'contribution.isPaid' } })
  })

  test('is corrected, reverted and withdrawn, each as an entry of the trail', async () => {
    const { id } = await toPeru({ money: cny('20.00') })
    const paid = await pay(id, cny('15.00'))
    await expect(correct(paid.id, { money: cny('20.01') }, paid.version)).rejects.toMatchObject(
      at(['money.amount', 'moreThanOpen']),
    )
    const { answer } = await correct(paid.id, { money: cny('20.00') }, paid.version)
    await perform(world, revertChange, ana, { seq: answer.version, reason: 'A slip' })
    const [told] = (await read(id)).disbursements
    expect(told?.money).toEqual(cny('15.00'))
    const input = { disbursementId: paid.id, reason: 'Never paid' }
    await perform(world, withdrawDisbursement, bruno, input, { ifMatch: told?.version })
    expect(await read(id)).toMatchObject({ paid: [], open: cny('20.00'), disbursements: [] })
    for (const by of [chen, dora, emil]) {
      await expect(pay(id, cny('1.00'), {}, by)).rejects.toMatchObject({ kind: 'forbidden' })
    }
  })
})
