import { beforeEach, describe, expect, it } from 'vitest'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import { createActivity } from '#domain/activities/commands/create-activity.ts'
import { decideParentEnding } from '#domain/agreements/commands/decide-parent-ending.ts'
import { ask } from '#domain/ask.ts'
import { createContribution } from '#domain/contributions/commands/create-contribution.ts'
import { createMilestone } from '#domain/milestones/commands/create-milestone.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { recordLegalEvent } from '../commands/record-legal-event.ts'
import { readLegalStatus } from './read-legal-status.ts'
import { simulateAgreement } from './simulate-agreement.ts'

const clauses = [
  { kind: 'term', length: 'P5Y' },
  { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: true },
  { kind: 'notice', length: 'P6M', counts: 'receipt' },
  { kind: 'denunciation', notice: 'P3M' },
]
const legalEvents = [...signedByBoth('2024-06-21'), { kind: 'enteredIntoForce', on: '2024-06-21' }]

describe.each(freshDatabases)('a simulation on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  let agreementId: string
  beforeEach(async () => {
    register = await testRegister(db.store)
    agreementId = (await register.agreement({ legalEvents, clauses })).id
  })
  const simulated = async (asked: object = {}) => {
    const said = { agreementId, on: '2026-11-20', ...asked }
    const { paths } = (await ask(register.world, simulateAgreement, register.officer, said)) ?? {}
    const [lapse, denounce, renew] = paths ?? []
    return { lapse, denounce, renew }
  }
  const status = async (on: string) =>
    await ask(register.world, readLegalStatus, register.officer, { agreementId, on })

  it.each(['lapse', 'denounce', 'renew'] as const)(
    'tells of %s the status that recording it really gives, and records nothing',
    async (path) => {
      const on = '2026-11-20'
      const before = await status(on)
      const told = (await simulated())[path]
      expect(await status(on)).toEqual(before)
      const said = { agreementId, ...told?.event }
      if (told?.event) await perform(register.world, recordLegalEvent, register.officer, said)
      expect(await status(on)).toMatchObject(told?.status ?? {})
      expect(told?.lastDay).toBe({ lapse: '2029-06-21', denounce: '2027-02-20', renew: null }[path])
    },
  )

  it('tells the money whose value date lies after each last day', async () => {
    const said = { agreementId, side: 'ours', form: 'cash', firmness: 'firm', titles: { en: 'F' } }
    for (const [amount, valueOn] of [
      ['5.00', '2026-01-01'],
      ['7.00', '2028-01-01'],
    ]) {
      const money = { amount, currency: 'CNY' }
      await perform(register.world, createContribution, register.officer, {
        ...{ ...said, money, valueOn },
      })
    }
    const { lapse, denounce, renew } = await simulated()
    expect([lapse?.given, renew?.given]).toEqual([null, null])
    expect(denounce?.given?.ours.total.amounts).toEqual([{ amount: '7.00', currency: 'CNY' }])
    expect(denounce?.given?.counterpart.total.count).toBe(0)
  })

  it('counts what goes on beyond each last day, and asks what becomes of what stands under it', async () => {
    const under = await register.agreement({ parent: { agreementId, relation: 'implements' } })
    await register.agreement({ parent: { agreementId, relation: 'follows' } })
    const period = { fromDay: '2026-01-01', toDay: '2028-12-31' }
    const run = async (command: Parameters<typeof perform>[1], input: object) =>
      (await perform(register.world, command, register.officer, input)).answer as { id: string }
    const titles = { en: 'Work' }
    const plan = await run(createActionPlan as never, { agreementId, titles, ...period })
    const activity = await run(createActivity as never, { planId: plan.id, titles, ...period })
    for (const baselineOn of ['2027-02-20', '2027-02-21']) {
      const milestone = { activityId: activity.id, titles, baselineOn }
      await run(createMilestone as never, milestone)
    }
    const { lapse, denounce, renew } = await simulated()
    expect(denounce?.beyond).toMatchObject({
      agreements: [{ id: under.id, decided: null, choices: ['ends', 'goesOn'] }],
      plans: [{ id: plan.id, activities: 1, milestones: 1 }],
    })
    expect(lapse?.beyond).toMatchObject({ agreements: [{ id: under.id }], plans: [] })
    expect(renew?.beyond).toBeNull()
  })

  it('asks no more once it is decided, and names nothing that the reader may not know of', async () => {
    const parent = { agreementId, relation: 'implements' }
    const under = await register.agreement({ parent })
    await register.agreement({ parent, level: 'restricted' })
    const notice = { kind: 'notice', purpose: 'denunciation', receivedOn: '2026-11-20' }
    await perform(register.world, recordLegalEvent, register.officer, { agreementId, ...notice })
    const fate = { agreementId: under.id, fate: 'goesOn', reason: 'So the sides agreed.' }
    await perform(register.world, decideParentEnding, register.officer, fate)
    const other = await register.user('officer', register.desks.eur)
    const told = await ask(register.world, simulateAgreement, other, { agreementId })
    expect(told?.paths[0]?.beyond?.agreements).toMatchObject([
      { id: under.id, decided: 'goesOn', choices: [] },
    ])
  })
})
