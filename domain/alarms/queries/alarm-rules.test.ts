import { describe, expect, test } from 'vitest'
import { addDays } from '#lib/days.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { agreements, onePlan, people, planWorld, today } from '#test/plan-world.ts'
import type { Actor } from '../../access/schema.ts'
import { ask } from '../../ask.ts'
import { revertChange } from '../../audit/commands/revert-change.ts'
import { recordHistory } from '../../audit/queries/record-history.ts'
import { createCommitment } from '../../commitments/commands/create-commitment.ts'
import { perform } from '../../perform.ts'
import { setAlarmRule } from '../commands/set-alarm-rule.ts'
import { type AlarmDue, type AlarmRule, usualDays } from '../schema/words.ts'
import { listAlarmRules } from './alarm-rules.ts'
import { listAlarms } from './list-alarms.ts'

const { ana, chen, dora, emil } = people

describe.each(freshDatabases)('the rules of alarms on $name', ({ perTest }) => {
  const db = perTest()
  const world = planWorld(db)

  const list = async (due: AlarmDue, by: Actor = ana) =>
    listAlarms.output.parse(await ask(world, listAlarms, by, { due })).items
  const rules = async () => (await ask(world, listAlarmRules, dora, {})).items
  const set = async (rule: AlarmRule, said: object) => {
    const version = (await rules()).find((one) => one.rule === rule)?.version
    const input = { rule, reason: 'The office has agreed so.', ...said }
    return await perform(world, setAlarmRule, emil, input, { ifMatch: version })
  }

  /** The Peruvian agreement, signed so many days ago, or within the days before that. */
  async function signed(daysAgo: number, uncertain = 0) {
    const upper = addDays(today, -daysAgo)
    const lower = addDays(upper, -uncertain)
    const signedOn = uncertain > 0 ? `[${lower}..${upper}]` : upper
    await db.store.transaction(async (tx) => {
      await tx
        .update(tx.tables.agreements)
        .set({ signedOn, signedOnLower: lower, signedOnUpper: upper, firstSignedOn: upper })
    })
  }

  test('ship with their days, and are everybody’s to read', async () => {
    expect(await rules()).toMatchObject(
      Object.entries(usualDays).map(([rule, days]) => ({ rule, days, active: true, version: 0 })),
    )
    expect(usualDays.noActionPlan).toBe(180)
  })

  test('raise an alarm for what is signed, and has no action plan after 180 days', async () => {
    await signed(180)
    expect(await list('raised')).toEqual([])
    await signed(181)
    expect(await list('raised')).toMatchObject([
      { kind: 'noActionPlan', on: addDays(today, -1), days: 180, late: { baseline: 1 } },
      { kind: 'noActionPlan', on: addDays(today, -1) },
    ])
    // One of two days: the later one may be it.
    await signed(180, 1)
    expect(await list('raised')).toEqual([])
    await signed(400)
    await onePlan(world, ana, agreements.peru.id)
    expect((await list('raised')).map(({ id }) => id)).toEqual([agreements.chile.id])
    expect((await list('raised', chen)).map(({ id }) => id).sort()).toEqual(
      [agreements.spain.id, agreements.sealed.id].sort(),
    )
  })

  test('raise an alarm for what was promised, and is not planned after so many days', async () => {
    const promised = async (promisedOn: string | null, kind = 'undertaking') => {
      const said = { agreementId: agreements.peru.id, author: 'both', kind, promisedOn }
      const titles = { en: 'Sign action plans' }
      return (await perform(world, createCommitment, ana, { ...said, titles })).answer.id
    }
    const old = await promised('[2019-06-21..2019-06-22]')
    await promised(addDays(today, -90))
    await promised(null)
    await promised('2019-06-21', 'interest')
    expect(await list('raised')).toMatchObject([
      { kind: 'notPlanned', id: old, on: '2019-09-20', promisedOn: { lower: '2019-06-21' } },
    ])
  })

  test('see a day of the law that is near, or has just passed (rule 39)', async () => {
    await db.store.transaction(async (tx) => {
      for (const days of [-200, -3, 2, 20, 100, 300]) {
        const sendBy = addDays(today, days)
        const agreementId = agreements.peru.id
        const row = { id: `${agreementId}.notice.${days}`, agreementId, kind: 'notice' } as const
        await tx
          .insert(tx.tables.legalDeadlines)
          .values({ ...row, sendBy, safeBy: sendBy, certainAfter: sendBy })
      }
    })
    const seen = async (due: AlarmDue) =>
      (await list(due)).map(({ id }) => Number(id.split('.').at(-1)))
    const all = async () => [
      await seen('late'),
      await seen('thisWeek'),
      await seen('nextFourWeeks'),
      await seen('ahead'),
    ]
    expect(await all()).toEqual([[-3], [2], [20], [100]])
    await set('legalDeadline', { days: 30 })
    expect(await all()).toEqual([[-3], [2], [20], []])
    await set('legalDeadline', { days: 365 })
    expect(await all()).toEqual([[-200, -3], [2], [20], [100, 300]])
    await set('legalDeadline', { active: false })
    expect(await all()).toEqual([[], [], [], []])
    expect(await list('late', chen)).toEqual([])
  })

  test('are set by an administrator alone, for a reason, by who saw the last', async () => {
    await signed(100)
    await set('noActionPlan', { days: 60 })
    expect(await list('raised')).toHaveLength(2)
    const rule = 'noActionPlan'
    const said = { rule, days: 1, reason: 'Sooner' }
    await expect(perform(world, setAlarmRule, emil, said, { ifMatch: 0 })).rejects.toMatchObject({
      kind: 'stale',
    })
    await expect(perform(world, setAlarmRule, ana, said, { ifMatch: 0 })).rejects.toMatchObject({
      kind: 'forbidden',
    })
    await expect(set(rule, { days: -1 })).rejects.toMatchObject({ kind: 'invalid' })
    await expect(set(rule, { reason: ' ' })).rejects.toMatchObject({ kind: 'invalid' })
    await set(rule, { active: false })
    expect(await list('raised')).toEqual([])
    expect((await rules())[0]).toMatchObject({ rule, days: 60, active: false, usualDays: 180 })
  })

  test('are put back through the history, for a reason', async () => {
    await set('noActionPlan', { days: 30 })
    const { answer } = await set('noActionPlan', { days: 60, active: false })
    const history = async (by: Actor) =>
      (await ask(world, recordHistory, by, { recordId: 'noActionPlan' })).items
    expect(await history(emil)).toMatchObject([{ seq: answer.version, revertible: true }, {}])
    expect((await history(ana)).some(({ revertible }) => revertible)).toBe(false)
    await perform(world, revertChange, emil, { seq: answer.version, reason: 'Set by mistake.' })
    const rule = (await rules()).find((one) => one.rule === 'noActionPlan')
    expect(rule).toMatchObject({ days: 30, active: true })
    const again = await set('noActionPlan', { days: 90 })
    const asked = { seq: again.answer.version, reason: 'Not mine to say.' }
    await expect(perform(world, revertChange, ana, asked)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })
})
