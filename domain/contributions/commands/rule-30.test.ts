import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { cny, givingWorld, pen, rate } from '#test/giving-world.ts'
import { agreements, people } from '#test/plan-world.ts'
import { createActionPlan } from '../../action-plans/commands/create-action-plan.ts'
import { createCommitment } from '../../commitments/commands/create-commitment.ts'
import { perform } from '../../perform.ts'

const { ana, chen } = people
const peru = agreements.peru.id

describe.each(freshDatabases)('rule 30 on $name', ({ perTest }) => {
  const db = perTest()
  const { world, plan, give, toPeru, tellIn, record, ofPlan, ofAgreement, under } = givingWorld(db)

  test('(i) an envelope of a framework and what is drawn out of it is counted once', async () => {
    await under(agreements.chile.id, peru)
    const { id: drawnFromId } = await toPeru({ money: cny('1000000.00') })
    const chile = { agreementId: agreements.chile.id }
    await give({ ...chile, drawnFromId, money: cny('400000') })
    await give({ activityId: plan.activityId, drawnFromId, money: cny('600000') })
    const { ours, counterpart } = await ofAgreement()
    expect(ours.items).toHaveLength(3)
    expect(ours.total).toMatchObject({ count: 2, amounts: [cny('1000000.00')] })
    expect(counterpart.total.amounts).toEqual([])
    expect((await ofAgreement(agreements.chile.id)).ours.total.amounts).toEqual([cny('400000.00')])
    expect((await ofPlan()).ours.total.amounts).toEqual([cny('600000.00')])
    // Whoever may not know of the confidential part is told the envelope whole.
    const told = await ofAgreement(peru, chen)
    expect(told.ours.items).toHaveLength(2)
    expect(told.ours.total.amounts).toEqual([cny('1000000.00')])
  })

  test('(ii) an amount stays converted at the rate of its value date in later reports', async () => {
    await tellIn('CNY')
    await record({ rate: '2.1' })
    await toPeru({ money: pen('100.00'), valueOn: rate.rateOn })
    const before = await ofAgreement()
    expect(before.ours.items[0]?.converted).toEqual({
      money: cny('210.00'),
      ...{ rate: '2.1', rateOn: rate.rateOn, source: rate.source },
    })
    await record({ rate: '1.9', rateOn: '2026-11-20' })
    expect(await ofAgreement()).toEqual(before)
  })

  test('(iii) without a rate an amount is not converted, and is never 0', async () => {
    await tellIn('CNY')
    await toPeru({ money: cny('1.00') })
    await toPeru({ money: pen('500.00'), valueOn: '2026-05-02' })
    await toPeru({ money: pen('7.00'), side: 'counterpart' })
    const { ours, counterpart } = await ofAgreement()
    const open = { count: 1, amounts: [pen('500.00')] }
    expect(ours.total).toMatchObject({ converted: cny('1.00'), notConverted: open })
    expect(counterpart.total).toMatchObject({ converted: null, notConverted: { count: 1 } })
    await record({ rateOn: '2026-05-02', rate: '2' })
    expect((await ofAgreement()).ours.total.converted).toEqual(cny('1001.00'))
  })

  test('(iv) “co-fund joint research as soon as possible” adds 0', async () => {
    await tellIn('CNY')
    const titles = { en: 'Co-fund joint research as soon as possible' }
    const promise = { agreementId: peru, author: 'ours', kind: 'undertaking', titles }
    await perform(world, createCommitment, ana, promise)
    expect((await ofAgreement()).ours).toMatchObject({ items: [], total: { converted: null } })
    await toPeru({ titles, firmness: 'indicative' })
    expect((await ofAgreement()).ours).toMatchObject({
      withoutAmount: 1,
      total: { count: 0, converted: null, notConverted: { count: 0 } },
    })
  })

  test('(v) in kind without a value is listed, and not summed as 0', async () => {
    await toPeru({ form: 'inKind', titles: { en: 'Rooms and a boat' } })
    const { ours } = await ofAgreement()
    expect(ours.items.map(({ titles, money }) => [titles.en, money])).toEqual([
      ['Rooms and a boat', null],
    ])
    expect(ours).toMatchObject({ inKindWithoutValue: 1, total: { count: 0, amounts: [] } })
  })

  test('a plan that was made up counts for itself alone', async () => {
    const period = { fromDay: '2026-01-01', toDay: '2026-12-31' }
    const made = { agreementId: peru, titles: { en: 'Made up' }, illustrative: true, ...period }
    const { answer } = await perform(world, createActionPlan, ana, made)
    await give({ planId: answer.id, money: cny('9.00') })
    expect((await ofPlan(answer.id)).ours.total.amounts).toEqual([cny('9.00')])
    expect((await ofAgreement()).ours).toMatchObject({ items: [], total: { amounts: [] } })
  })
})
