import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { and, eq, isNull } from 'drizzle-orm'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { revertChange } from '#domain/audit/commands/revert-change.ts'
import { recordHistory } from '#domain/audit/queries/record-history.ts'
import { commands } from '#domain/catalogue.ts'
import { recordDisbursement } from '#domain/disbursements/commands.ts'
import { createExchangeRate } from '#domain/exchange-rates/commands.ts'
import { perform } from '#domain/perform.ts'
import { reversible } from '#domain/reversible.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { testWorld } from '#test/world.ts'
import { loadExample } from './load.ts'

const uploadsFolder = mkdtempSync(join(tmpdir(), 'convenio-taken-back-'))
afterAll(() => rmSync(uploadsFolder, { recursive: true }))

const changed = { en: 'Changed by a slip' }

/** Stands for the account of the manager, which is another in each register. */
const theManager = 'the manager'

/** For each command that mends a record: the kind, what its address calls the record, and a slip. */
const slips: readonly [command: string, kind: string, idField: string, said: object][] = [
  ['agreement.correct', 'agreement', 'agreementId', { titles: changed, areas: noAreas() }],
  ['commitment.correct', 'commitment', 'commitmentId', { titles: changed, dueOn: '2027-05' }],
  ['commitment.assign', 'commitment', 'commitmentId', { officerId: theManager }],
  ['milestone.assign', 'milestone', 'milestoneId', { officerId: theManager }],
  ['commitment.judge', 'commitment', 'commitmentId', { health: 'atRisk', reason: 'Of another' }],
  ['visit.change', 'visit', 'visitId', { titles: changed, delegation: [], agreementId: null }],
  ['meeting.change', 'meeting', 'meetingId', { titles: changed, participants: [], topics: [] }],
  ['source.change', 'source', 'sourceId', { titles: changed, issuedOn: '2019-07-24' }],
  [
    'assertion.change',
    'assertion',
    'assertionId',
    { quotation: 'Changed', certainty: 'uncertain' },
  ],
  ['actionPlan.change', 'actionPlan', 'planId', { titles: changed }],
  ['activity.change', 'activity', 'activityId', { titles: changed, areaId: null }],
  ['milestone.change', 'milestone', 'milestoneId', { titles: changed }],
  ['announcement.change', 'announcement', 'announcementId', { issuedOn: '2019-06-24' }],
  ['party.change', 'party', 'partyId', { names: changed, acronym: null, country: 'UY' }],
  ['person.change', 'person', 'personId', { names: changed, familyNames: null, posts: [] }],
  ['priorityArea.change', 'priorityArea', 'areaId', { labels: changed, goals: [14] }],
  ['document.change', 'document', 'documentId', { fileName: 'Changed.pdf' }],
  [
    'contribution.correct',
    'contribution',
    'contributionId',
    { titles: changed, money: null, form: 'inKind' },
  ],
  [
    'disbursement.correct',
    'disbursement',
    'disbursementId',
    { money: { amount: '10.00', currency: 'PEN' }, reference: 'Changed' },
  ],
  ['indicator.change', 'indicator', 'indicatorId', { titles: changed, targets: [] }],
  ['exchangeRate.correct', 'exchangeRate', 'rateId', { rate: '21', reason: 'A slip.' }],
  ['programme.change', 'programme', 'programmeId', { names: changed, ownerCountry: 'UY' }],
]

function noAreas() {
  return { statedBy: null, exhaustive: null, list: [] }
}

describe.each(freshDatabases)('a slip in the example on $name', ({ perFile }) => {
  const db = perFile()
  const world = () => ({ ...testWorld(db.store), uploadsFolder, settled: {} })
  let manager: Actor
  let administrator: Actor

  beforeAll(async () => {
    await loadExample(world())
    const { users, desks } = db.store.tables
    const everybody = await db.store.read.select().from(users)
    const deskIds = (await db.store.read.select().from(desks)).map(({ id }) => id)
    const by = (role: 'manager' | 'administrator'): Actor => {
      const { id = '' } = everybody.find((one) => one.role === role) ?? {}
      return { kind: 'user', id, role, deskIds: role === 'manager' ? deskIds : [] }
    }
    manager = by('manager')
    administrator = by('administrator')
    const currencies = { currency: 'PEN', toCurrency: 'CNY' }
    const rate = { ...currencies, rateOn: '2019-06-21', rate: '2.1', source: 'Made up' }
    await perform(world(), createExchangeRate, manager, rate)
    const { contributions } = db.store.tables
    const [paid] = await db.store.read
      .select({ contributionId: contributions.id })
      .from(contributions)
      .where(eq(contributions.amountCurrency, 'PEN'))
      .limit(1)
    const payment = { money: { amount: '9.00', currency: 'PEN' }, paidOn: '2019-06-21' }
    await perform(world(), recordDisbursement, manager, { ...paid, ...payment })
  }, 60_000)

  const withManager = (said: object) =>
    'officerId' in said && manager.kind === 'user' ? { ...said, officerId: manager.id } : said

  const kept = async (kind: string) => {
    const { versions } = db.store.tables
    const [row] = await db.store.read
      .select({ id: versions.subjectId, version: versions.fromSeq, content: versions.content })
      .from(versions)
      .where(and(eq(versions.subjectKind, kind), isNull(versions.toSeq)))
      .orderBy(versions.subjectId)
      .limit(1)
    if (!row) throw new Error(`The example has no ${kind}.`)
    return row
  }

  it('is told of every command that can be taken back', () => {
    const undoing = commands.filter(({ undo }) => undo).map(({ name }) => name)
    expect(reversible.map(({ name }) => name).toSorted()).toEqual(undoing.toSorted())
    // A rule of alarms is no record of the example: its own tests take it back.
    const tried = [...slips.map(([name]) => name), 'alarmRule.set']
    expect(tried.toSorted()).toEqual(undoing.toSorted())
  })

  it.each(slips)(
    'by %s is taken back, and nothing of it stays',
    async (name, kind, idField, said) => {
      const command = reversible.find((one) => one.name === name)
      if (!command) throw new Error(name)
      const actor = kind === 'priorityArea' ? administrator : manager
      const before = await kept(kind)
      const input = { [idField]: before.id, ...withManager(said) }
      const { version } = await perform(world(), command, actor, input, { ifMatch: before.version })
      expect((await kept(kind)).content).not.toEqual(before.content)
      const { items } = await ask(world(), recordHistory, actor, { recordId: before.id })
      expect(items[0]).toMatchObject({ seq: version, revertible: true })
      await perform(world(), revertChange, actor, { seq: version, reason: 'A slip.' })
      expect((await kept(kind)).content).toEqual(before.content)
    },
  )

  it('in the list of areas is the administrator’s alone to take back', async () => {
    const area = await kept('priorityArea')
    const change = reversible.find(({ name }) => name === 'priorityArea.change')
    if (!change) throw new Error('No such command')
    const input = { areaId: area.id, labels: changed }
    const seen = { ifMatch: area.version }
    const { version: seq } = await perform(world(), change, administrator, input, seen)
    const { items } = await ask(world(), recordHistory, manager, { recordId: area.id })
    expect(items[0]).not.toHaveProperty('revertible')
    const reverting = perform(world(), revertChange, manager, { seq, reason: 'A slip.' })
    await expect(reverting).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('of an account is no history that its colleagues read', async () => {
    const recordId = manager.kind === 'user' ? manager.id : ''
    const asking = ask(world(), recordHistory, administrator, { recordId })
    await expect(asking).rejects.toMatchObject({ kind: 'missing' })
  })
})
