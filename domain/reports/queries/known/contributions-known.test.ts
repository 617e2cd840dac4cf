import fc from 'fast-check'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { AnyCommand } from '#domain/command.ts'
import { Refusal } from '#domain/outcome.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { rate } from '#test/giving-world.ts'
import { madeUpWork } from '#test/made-up-work.ts'
import { oneDocument } from '#test/plan-world.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { ask } from '../../../ask.ts'
import { correctAgreement } from '../../../agreements/commands/correct-agreement.ts'
import { correctContribution } from '../../../contributions/commands/correct-contribution.ts'
import { createContribution } from '../../../contributions/commands/create-contribution.ts'
import { withdrawContribution } from '../../../contributions/commands/withdraw-contribution.ts'
import {
  correctDisbursement,
  recordDisbursement,
  withdrawDisbursement,
} from '../../../disbursements/commands.ts'
import { correctExchangeRate, createExchangeRate } from '../../../exchange-rates/commands.ts'
import { perform } from '../../../perform.ts'
import { chooseSettings } from '../../../settings/commands.ts'
import { contributionsReport } from '../contributions-report.ts'

const first = Date.parse('2026-11-23T04:00:00Z')
const minute = 60_000

/** What can be done to what the sides give; what is done often stands there twice. */
const changes = [
  ...['given', 'given', 'givenToPlan', 'givenToActivity', 'envelope', 'drawn', 'drawn'],
  ...['corrected', 'corrected', 'moved', 'withdrawn', 'paid', 'paid', 'paid', 'paidOtherwise'],
  ...['paymentOut', 'rate', 'rateMended', 'planCalled', 'confirmed', 'agreementCalled'],
] as const
const someChange = fc.record({
  change: fc.constantFrom(...changes),
  of: fc.nat(9),
  to: fc.nat(9),
})
type Change = typeof someChange extends fc.Arbitrary<infer T> ? T : never

describe.each(freshDatabases)('the report on contributions as known on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  let folder = ''
  let now = first
  let agreementId = ''
  let work: ReturnType<typeof madeUpWork>

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), 'convenio-uploads-'))
    register = await testRegister(db.store)
    now = first
    Object.assign(register.world, { now: () => new Date(now), uploadsFolder: folder })
    const { most, desks } = register
    const home = { homePartyId: most, homeZone: 'UTC', language: 'en', currency: 'CNY' }
    await perform(register.world, chooseSettings, await register.user('administrator'), home)
    const manager = await register.user('manager', desks.ame)
    const parties = [
      { partyId: most, side: 'ours' },
      { partyId: register.concytec, side: 'counterpart' },
    ]
    agreementId = (await register.agreement({ parties })).id
    const documentId = await oneDocument(register.world, register.officer, agreementId)
    work = madeUpWork({ register, manager, agreementId, documentId })
    for (const change of ['plan', 'activity', 'milestone'] as const)
      await work({ change, of: 0, to: 0 })
  })
  afterEach(() => rm(folder, { recursive: true, force: true }))

  const report = async (asked: object = {}, by = register.officer) =>
    await ask(register.world, contributionsReport, by, { limit: 200, ...asked })

  const versionOf = async (id: string) => {
    const { versions } = db.store.tables
    const rows = await db.store.read.select().from(versions)
    return rows.find(({ subjectId, toSeq }) => subjectId === id && toSeq === null)?.fromSeq
  }

  /** Carries a change out; says whether the register took it. */
  async function carriedOut({ change, of, to }: Change): Promise<boolean> {
    const { read, tables } = db.store
    const pick = (rows: readonly { id: string }[], at: number) =>
      rows.toSorted((one, other) => (one.id < other.id ? -1 : 1))[at % Math.max(1, rows.length)]
        ?.id ?? ''
    const all = await read.select().from(tables.contributions)
    const contributionId = pick(all, of)
    const payments = await read.select().from(tables.disbursements)
    const disbursementId = pick(payments, of)
    const isUsed = ({ id }: { id: string }) =>
      all.some(({ drawnFromId }) => drawnFromId === id) ||
      payments.some((payment) => payment.contributionId === id)
    const unusedId = pick(
      all.filter((one) => !isUsed(one)),
      of,
    )
    const rateId = pick(await read.select().from(tables.exchangeRates), of)
    const activityId = pick(await read.select().from(tables.activities), of)
    const planId = pick(await read.select().from(tables.actionPlans), 0)
    const write = async (command: AnyCommand, id: string, said: object) => {
      const by = await register.user('manager', register.desks.ame)
      await perform(register.world, command, by, said, { ifMatch: await versionOf(id) })
    }
    const day = `2026-05-0${(to % 5) + 1}`
    const currency = to % 3 ? 'CNY' : 'PEN'
    const said = {
      ...{ side: of % 2 ? 'ours' : 'counterpart', form: 'cash', firmness: 'firm' },
      ...{ titles: { en: `${change} ${of}.${to}` }, valueOn: day },
      money: { amount: `${to + 1}0.00`, currency },
    }
    const reason = 'Agreed so'
    const money = { amount: `${to + 1}.00`, currency }
    const give = async (more: object) => await write(createContribution, '', { ...said, ...more })
    const done: Record<(typeof changes)[number], () => Promise<unknown>> = {
      given: () => give({ agreementId }),
      givenToPlan: () => give({ planId }),
      givenToActivity: () => give({ activityId }),
      envelope: () => give({ agreementId, money: { amount: '5000.00', currency: 'CNY' } }),
      drawn: () => give({ agreementId, drawnFromId: contributionId }),
      corrected: () => write(correctContribution, contributionId, { contributionId, ...said }),
      moved: () => {
        const drawnFromId = to % 2 ? pick(all, to) : null
        return write(correctContribution, contributionId, { contributionId, drawnFromId })
      },
      withdrawn: () => write(withdrawContribution, unusedId, { contributionId: unusedId, reason }),
      paid: () => write(recordDisbursement, '', { contributionId, money, paidOn: day }),
      paidOtherwise: () =>
        write(correctDisbursement, disbursementId, { disbursementId, paidOn: day, reason }),
      paymentOut: () => write(withdrawDisbursement, disbursementId, { disbursementId, reason }),
      rate: () => write(createExchangeRate, '', { ...rate, rateOn: day, rate: `1.${to + 1}` }),
      rateMended: () => write(correctExchangeRate, rateId, { rateId, rate: `2.${to + 1}`, reason }),
      planCalled: () => work({ change: 'planCalled', of: 0, to }),
      confirmed: () => work({ change: 'confirmed', of: 0, to }),
      agreementCalled: () => work({ change: 'agreementCalled', of: 0, to }),
    }
    try {
      return (await done[change]()) !== false
    } catch (error) {
      if (!(error instanceof Refusal)) throw error
      return false
    }
  }

  it('is what it said then, whatever was given, paid or mended since (rules 27, 30)', async () => {
    const each = changes.map((change, at) => ({ change, of: 0, to: at % 2 ? 4 : 3 }))
    const some = [...each, ...fc.sample(someChange, { numRuns: 60, seed: 20190621 })]
    const asking = [{}, { side: 'ours' }, { firmness: 'firm', desk: 'AME' }, { form: 'inKind' }]
    const said: { asked: object; told: unknown }[] = []
    const carried = new Set<string>()
    for (const [index, one] of some.entries()) {
      now += 4 * minute
      if (await carriedOut(one)) carried.add(one.change)
      const asked = asking[index % asking.length] ?? {}
      const knownAt = new Date(now + minute).toISOString()
      said.push({ asked: { ...asked, knownAt }, told: await report(asked) })
    }
    now += 4 * minute
    expect([...new Set<string>(changes)].filter((kind) => !carried.has(kind))).toEqual([])
    for (const { asked, told } of said) {
      expect(await report(asked), JSON.stringify(asked)).toEqual(told)
    }
  }, 240_000)

  it('is paged to the end, and obeys who may read today', async () => {
    for (let to = 0; to < 5; to++) await carriedOut({ change: 'given', of: to, to })
    const knownAt = new Date(now).toISOString()
    now += minute
    await carriedOut({ change: 'withdrawn', of: 0, to: 0 })
    const whole = await report({ knownAt })
    expect(whole.total).toEqual({ exact: 5 })
    const seen: unknown[] = []
    for (let cursor: string | null = ''; cursor !== null; ) {
      const page: Awaited<ReturnType<typeof report>> = await report({
        ...{ limit: 2, knownAt },
        ...(cursor && { cursor }),
      })
      seen.push(...page.items)
      cursor = page.nextCursor
    }
    expect(seen).toEqual(whole.items)
    const guarded = { agreementId, level: 'confidential', reason: 'Guarded' }
    const seenLast = { ifMatch: await versionOf(agreementId) }
    await perform(register.world, correctAgreement, register.officer, guarded, seenLast)
    expect((await report({ knownAt })).total).toEqual({ exact: 5 })
    const elsewhere = await register.user('officer', register.desks.eur)
    expect(await report({ knownAt }, elsewhere)).toMatchObject({ items: [], total: { exact: 0 } })
  })
})
