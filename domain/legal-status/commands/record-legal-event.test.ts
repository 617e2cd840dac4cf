import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { recordTrail } from '#domain/audit/queries/record-trail.ts'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { listAgreements } from '../../agreements/queries/list-agreements.ts'
import { readAgreement } from '../../agreements/queries/read-agreement.ts'
import { previewLaw } from '../queries/preview-law.ts'
import { readLegalStatus } from '../queries/read-legal-status.ts'
import { recordLegalEvent } from './record-legal-event.ts'
import { setClauses } from './set-clauses.ts'

const clauses = [
  { kind: 'term', length: 'P5Y' },
  { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: true },
  { kind: 'notice', length: 'P6M', counts: 'receipt', placeInText: 'art. 9' },
]

describe.each(freshDatabases)('a legal event on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  let agreementId: string
  beforeEach(async () => {
    register = await testRegister(db.store)
    const entered = { kind: 'enteredIntoForce', on: '2019-06-21' }
    const legalEvents = [...signedByBoth('2019-06-21', { en: 'Lima' }), entered]
    agreementId = (await register.agreement({ legalEvents, clauses })).id
  })
  const record = async (event: object, by = register.officer) =>
    await perform(register.world, recordLegalEvent, by, { agreementId, ...event })
  const status = async (asked: object = {}) =>
    await ask(register.world, readLegalStatus, register.officer, { agreementId, ...asked })
  const state = async (on: string) => {
    const { items } = await ask(register.world, listAgreements, register.officer, { on })
    return items.find(({ id }) => id === agreementId)?.state
  }
  const notice = {
    kind: 'notice',
    purpose: 'nonRenewal',
    sentOn: '2023-11-28',
    receivedOn: '2023-12-01',
  }

  it('changes the status and the lists at once, with what it was told from', async () => {
    expect(await status({ on: '2024-07-01' })).toMatchObject({ state: 'inForce', period: 2 })
    const { answer } = await record(notice)
    const after = await status({ on: '2024-07-01' })
    expect(after).toMatchObject({
      state: 'ended',
      endedBy: 'notRenewed',
      reference: expect.any(String),
    })
    expect(after.events.at(-1)).toMatchObject({ id: answer.id, kind: 'notice', event: notice })
    expect([await state('2024-06-21'), await state('2024-06-22')]).toEqual(['inForce', 'ended'])
    const page = await ask(register.world, readAgreement, register.officer, { agreementId })
    expect(page.status).toMatchObject({ state: 'ended', lastDay: '2024-06-21' })
  })

  it('of a day not known has happened once it was recorded, for lists as for the status', async () => {
    await record({ kind: 'expired', on: null })
    expect(await status({ on: '2026-11-24' })).toMatchObject({ state: 'ended', endedBy: 'expired' })
    expect([await state('2019-06-22'), await state('2026-11-24')]).toEqual(['inForce', 'ended'])
  })

  it('is put right by a correction, and both are known from the moments they were recorded', async () => {
    const { answer } = await record(notice)
    const between = (await status()).events.at(-1)?.recordedAt as string
    const event = { ...notice, receivedOn: '2023-12-22', sentOn: null }
    const { answer: second } = await record({ kind: 'correction', corrects: answer.id, event })
    const now = await status({ on: '2024-07-01' })
    expect(now).toMatchObject({ state: 'inForce', period: 2 })
    expect(now.questions).toMatchObject([{ about: 'lateNotice' }])
    expect(now.events.find(({ id }) => id === answer.id)).toMatchObject({ correctedBy: second.id })
    const then = await status({ on: '2024-07-01', knownAt: between })
    expect(then).toMatchObject(between === now.events.at(-1)?.recordedAt ? {} : { state: 'ended' })
    const { items } = await ask(register.world, recordTrail, register.officer, { agreementId })
    expect(items.slice(0, 2).map((entry) => entry.event)).toEqual([
      'legalEvent.recorded',
      'legalEvent.recorded',
    ])
  })

  it('is not known before it was recorded, nor are clauses that were read since (rule 27)', async () => {
    const later = { ...register.world, now: () => new Date('2026-12-01T08:00:00Z') }
    await perform(later, recordLegalEvent, register.officer, { agreementId, ...notice })
    const { version } = await status()
    const none = { agreementId, clauses: [], reason: 'Nothing is read' }
    await perform(later, setClauses, register.officer, none, { ifMatch: version })
    const then = await status({ on: '2024-07-01', knownAt: '2026-11-30T00:00:00Z' })
    expect(then).toMatchObject({ state: 'inForce', period: 2, missing: [] })
    expect(then.events.map(({ kind }) => kind)).toEqual(['signed', 'signed', 'enteredIntoForce'])
    expect(then.clauses).toHaveLength(3)
    const since = await status({ on: '2024-07-01', knownAt: '2026-12-02T00:00:00Z' })
    expect(since.events.at(-1)).toMatchObject({ kind: 'notice' })
    expect(since).toMatchObject({ clauses: [], missing: ['term', 'renewal', 'notice'] })
  })

  it('is previewed without being written, and says why where it can’t be', async () => {
    const preview = async (event: object, on = '2024-07-01') =>
      await ask(register.world, previewLaw, register.officer, {
        ...{ agreementId, on },
        event: JSON.stringify(event),
      })
    expect(await preview(notice)).toMatchObject({
      before: { state: 'inForce' },
      after: { state: 'ended', endedBy: 'notRenewed' },
      problem: null,
    })
    expect(await preview({ kind: 'revived', on: '2022-01-01' })).toMatchObject({
      after: null,
      problem: { code: 'legalStatus.revivedUnended' },
    })
    expect(await status({ on: '2024-07-01' })).toMatchObject({ state: 'inForce' })
  })

  it('tells what of the agreement goes on beyond the new last day', async () => {
    const under = await register.agreement()
    await db.store.transaction(async (tx) => {
      const { agreements } = tx.tables
      const place = { parentId: agreementId, parentRelation: 'implements' as const }
      await tx
        .update(agreements)
        .set({ ...place, inForceUntil: '2025-03-31' })
        .where(eq(agreements.id, under.id))
    })
    const told = await ask(register.world, previewLaw, register.officer, {
      ...{ agreementId, on: '2024-01-01' },
      event: JSON.stringify(notice),
    })
    expect(told).toMatchObject({
      after: { end: { lower: '2024-06-21' } },
      beyond: { agreements: [{ reference: under.reference }], plans: [] },
    })
  })

  it('is previewed as clauses are typed, and says which stands there twice', async () => {
    const preview = async (said: object[]) =>
      await ask(register.world, previewLaw, register.officer, {
        ...{ agreementId, on: '2024-07-01' },
        clauses: JSON.stringify(said),
      })
    const once = { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: false }
    expect(await preview([...clauses.slice(0, 1), once])).toMatchObject({
      before: { end: null },
      after: { end: { upper: '2029-06-21' } },
    })
    expect(await preview([once, once])).toMatchObject({
      after: null,
      problem: { code: 'invalid', errors: [{ path: 'clauses.1.kind', code: 'repeated' }] },
    })
  })

  it('says where it is read, who recorded it and why; a document is one of the agreement', async () => {
    const readFrom = { place: 'p. 2', quotation: { text: 'No renovará', language: 'es' } }
    await record({ ...notice, readFrom, reason: 'The letter came today' })
    const { events } = await status()
    expect(events.at(-1)).toMatchObject({
      event: { readFrom },
      recordedBy: { id: register.officer.id },
      reason: 'The letter came today',
    })
    const nowhere = { ...notice, readFrom: { documentId: agreementId } }
    await expect(record(nowhere)).rejects.toMatchObject({
      problem: { fields: [{ path: 'readFrom.documentId', code: 'noSuchDocument' }] },
    })
  })

  it.each([
    [{ kind: 'enteredIntoForce', on: '2019-08-01' }, 'legalStatus.enteredTwice'],
    [{ kind: 'neverEntered', on: '2020-01-01' }, 'legalStatus.neverEnteredInForce'],
  ])('%j is refused', async (event, code) => {
    await expect(record(event)).rejects.toMatchObject({ kind: 'refused', problem: { code } })
  })

  it.each([
    [{ kind: 'notice', purpose: 'nonRenewal' }, 'receivedOn', 'noticeWithoutDay'],
    [{ kind: 'signed', side: 'ours', on: '2999-01-01' }, 'on', 'inTheFuture'],
    [{ kind: 'extended', on: '2020-02-30', until: null }, 'on', 'noSuchDay'],
    [{ kind: 'suspended', on: '2020-01-01/2020-02-01' }, 'on', 'interval'],
    [{ kind: 'initialled', on: '2018-01-01', id: 'mine' }, 'id', 'unknownField'],
  ])('%j is refused at its place', async (event, path, code) => {
    await expect(record(event)).rejects.toMatchObject({
      problem: { fields: [expect.objectContaining({ path, code })] },
    })
  })

  it('names which body was succeeded by which, of those that the register has', async () => {
    const { most: predecessorId, concytec: successorId } = register
    const succeeded = { kind: 'partySucceeded', on: '2023-01-01', predecessorId, successorId }
    await record(succeeded)
    const { events, names } = await status()
    expect(events.at(-1)?.event).toMatchObject(succeeded)
    expect(Object.keys(names).toSorted()).toEqual([predecessorId, successorId].toSorted())
    const wrongly = async (said: object) =>
      await record({ ...succeeded, ...said }).catch(({ problem }) => problem.fields)
    expect(await wrongly({ successorId: agreementId })).toEqual([
      { path: 'successorId', code: 'noSuchParty' },
    ])
    expect(await wrongly({ successorId: predecessorId })).toEqual([
      { path: 'successorId', code: 'succeedsItself' },
    ])
    const asNew = register.agreement({
      legalEvents: [{ ...succeeded, predecessorId: agreementId }],
    })
    await expect(asNew).rejects.toMatchObject({
      problem: { fields: [{ path: 'legalEvents.0.predecessorId', code: 'noSuchParty' }] },
    })
  })

  it('is recorded by its desk alone', async () => {
    const elsewhere = await register.user('officer', register.desks.eur)
    await expect(record(notice, elsewhere)).rejects.toMatchObject({ kind: 'forbidden' })
  })

  it('has its clauses beside it, set down whole by who saw the last version', async () => {
    const set = async (said: object[], ifMatch?: number) =>
      await perform(
        register.world,
        setClauses,
        register.officer,
        { agreementId, clauses: said, reason: 'Read anew' },
        { ifMatch },
      )
    await expect(set([])).rejects.toMatchObject({ kind: 'preconditionRequired' })
    const { version } = await status()
    const [first, , third] = clauses
    const once = { kind: 'renewal', mode: 'tacit', length: 'P5Y', repeats: false }
    const again = await set(
      [first, once, third].filter((one) => one !== undefined),
      version,
    )
    expect(await status({ on: '2029-06-22' })).toMatchObject({ state: 'ended', endedBy: 'expired' })
    expect(await state('2029-06-22')).toBe('ended')
    const twice = set(
      [clauses[0], clauses[0]].filter((one) => one !== undefined),
      again.version,
    )
    await expect(twice).rejects.toMatchObject({
      problem: { fields: [{ path: 'clauses.1.kind', code: 'repeated' }] },
    })
  })
})
