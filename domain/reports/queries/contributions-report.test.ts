import { sql } from 'drizzle-orm'
import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { cny, givingWorld, pen, rate } from '#test/giving-world.ts'
import { agreements, completePlan, people } from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { giveConfirmation } from '../../confirmations/commands/give-confirmation.ts'
import { planStanding } from '../../confirmations/queries/plan-standing.ts'
import { correctContribution } from '../../contributions/commands/correct-contribution.ts'
import { perform } from '../../perform.ts'
import { contributionsReport } from './contributions-report.ts'

const { ana, bruno, chen, dora, emil } = people
const peru = agreements.peru.id

describe.each(freshDatabases)('the report on contributions on $name', ({ perTest }) => {
  const db = perTest()
  const { world, toPeru, give, tellIn, record } = givingWorld(db)
  const rowsOf = async (by: Actor = dora, filters: object = {}) =>
    (await ask(world, contributionsReport, by, { ...filters, limit: 200 })).items

  test('without what comes out of an envelope adds up to a recount in plain SQL (rule 30)', async () => {
    const { id: drawnFromId } = await toPeru({ money: cny('1000000.00') })
    await toPeru({ money: cny('400000.00'), drawnFromId })
    await toPeru({ money: cny('600000.00'), drawnFromId })
    await toPeru({ money: pen('0.10'), side: 'counterpart' })
    await toPeru({ form: 'inKind' })
    await give({ agreementId: agreements.chile.id, money: cny('7.77') })
    await give({ agreementId: agreements.sealed.id, money: cny('5.55') }, chen)
    for (const by of [ana, bruno, chen, dora, emil]) {
      const rows = await rowsOf(by)
      const minor = rows
        .filter(({ envelope, currency }) => envelope === null && currency === 'CNY')
        .reduce((sum, { amount }) => sum + BigInt((amount ?? '').replace('.', '')), 0n)
      const levels = [
        `'internal'`,
        ...(by === emil || by === chen ? [] : [`'confidential'`]),
        ...(by === chen ? [`'restricted'`] : []),
      ]
      const [counted] = await db.store.read.rows<{ minor: number | string }>(
        sql.raw(`SELECT SUM(amount) AS minor FROM contributions WHERE drawn_from_id IS NULL
          AND amount_currency = 'CNY' AND level IN (${levels.join(', ')})`),
      )
      expect([by.role, String(minor)]).toEqual([by.role, String(counted?.minor)])
    }
    const [inKind] = (await rowsOf()).filter(({ form }) => form === 'inKind')
    expect(inKind).toMatchObject({ amount: null, currency: null, converted: null })
  })

  test('converts at the rate of the value date alone', async () => {
    await tellIn('CNY')
    await record({ rate: '1.9' })
    const value = { money: pen('100.00') }
    await toPeru({ ...value, valueOn: rate.rateOn })
    await toPeru({ ...value, valueOn: '2026-05-02' })
    expect(await rowsOf()).toMatchObject([
      { converted: '190.00', convertedCurrency: 'CNY', rate: '1.9', rateSource: rate.source },
      { converted: null, rate: null },
    ])
    expect(await rowsOf(dora, { side: 'counterpart' })).toEqual([])
  })

  test('prints what both sides said yes to, marked once the plan says something else (rule 28)', async () => {
    const { planId } = await completePlan(world, ana, peru)
    const { id, version } = await give({ planId, money: cny('5.00') })
    await confirmByBoth(planId)
    const row = async () => (await rowsOf()).find((one) => one.id === id)
    expect(await row()).toMatchObject({ amount: '5.00', confirmation: 'byBoth' })
    const more = { contributionId: id, money: cny('6.00') }
    await perform(world, correctContribution, ana, more, { ifMatch: version })
    expect(await row()).toMatchObject({ amount: '5.00', confirmation: 'changeProposed' })
    const later = await give({ planId, money: cny('1.00') })
    const added = (await rowsOf()).find((one) => one.id === later.id)
    expect(added).toMatchObject({ amount: '1.00', confirmation: 'changeProposed' })
  })

  async function confirmByBoth(planId: string) {
    const standing = await planStanding(db.store.read, { id: planId, agreementId: peru })
    const contentHash = standing?.current.hash
    const { answer } = await perform(world, giveConfirmation, bruno, { planId, contentHash })
    await db.store.transaction(async (tx) => {
      const { confirmations } = tx.tables
      const [ours] = await tx.select().from(confirmations)
      if (!ours) throw new Error(`No confirmation ${answer.id}.`)
      await tx.insert(confirmations).values({ ...ours, id: planId, side: 'counterpart' })
    })
  }
})
