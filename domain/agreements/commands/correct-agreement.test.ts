import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'
import { ask } from '#domain/ask.ts'
import { Refusal } from '#domain/outcome.ts'
import { perform } from '#domain/perform.ts'
import { newId } from '#lib/ids.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { agreementRecord } from '../queries/agreement-record.ts'
import { listAgreements } from '../queries/list-agreements.ts'
import { readAgreement } from '../queries/read-agreement.ts'
import { correctAgreement } from './correct-agreement.ts'

describe.each(freshDatabases)('an agreement on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  beforeEach(async () => {
    register = await testRegister(db.store)
  })
  const row = async (id: string) => (await agreementRecord(db.store.read, id))?.row
  const correct = async (
    agreementId: string,
    said: object,
    ifMatch?: number,
    by = register.officer,
  ) => await perform(register.world, correctAgreement, by, { agreementId, ...said }, { ifMatch })
  const made = async () => {
    const { id } = await register.agreement()
    return { id, version: (await row(id))?.version ?? 0 }
  }

  it('is corrected in its title and the counterpart’s number by who saw the last version', async () => {
    const { id, version } = await made()
    const titles = { en: 'Ágora memorandum' }
    await expect(correct(id, { titles })).rejects.toMatchObject({ kind: 'preconditionRequired' })
    const { version: second } = await correct(id, { titles, reason: 'Misspelt' }, version)
    expect(await row(id)).toMatchObject({ titles, sortTitle: 'agora memorandum' })
    await expect(correct(id, { titles: { en: 'Late' } }, version)).rejects.toMatchObject({
      kind: 'stale',
      stale: { version: second, differing: ['titles'] },
    })
    await correct(id, { counterpartReference: 'CONCYTEC 12-2019' }, second)
    expect(await row(id)).toMatchObject({ titles, counterpartReference: 'CONCYTEC 12-2019' })
  })

  it('is found by its new title, and no longer by the old one', async () => {
    const { id, version } = await made()
    await correct(id, { titles: { es: 'Energía' } }, version)
    const found = async (q: string) =>
      (await ask(register.world, listAgreements, register.officer, { q })).items.length
    expect(await found('energia')).toBe(1)
    expect(await found('memorandum')).toBe(0)
  })

  it('is not corrected where nothing is said, nor by another desk', async () => {
    const { id, version } = await made()
    await expect(correct(id, {}, version)).rejects.toMatchObject({
      problem: { fields: [{ path: 'titles', code: 'nothingToCorrect' }] },
    })
    const elsewhere = await register.user('officer', register.desks.eur)
    const titles = { en: 'Ours now' }
    await expect(correct(id, { titles }, version, elsewhere)).rejects.toMatchObject({
      kind: 'forbidden',
    })
  })

  const parties = () => [
    { partyId: register.most, side: 'ours' },
    { partyId: register.concytec, side: 'counterpart' },
  ]
  const signed = { names: { en: 'Li Meng' }, posts: { en: 'Vice Minister' } }
  const lists = async (id: string) => (await agreementRecord(db.store.read, id))?.lists

  it('is corrected list by list, in one change that the trail tells field by field', async () => {
    const { id, version } = await made()
    const signatories = [{ partyId: register.most, ...signed }]
    const list = [{ areaId: register.areas.oceans, verbatim: 'seas', verbatimLanguage: 'en' }]
    const areas = { statedBy: 'ours', exhaustive: false, list }
    const { version: next } = await correct(id, { parties: parties(), signatories, areas }, version)
    expect(await lists(id)).toMatchObject({ parties: parties(), signatories, areas: list })
    expect(await row(id)).toMatchObject({ counterpartCountry: 'PE', areasExhaustive: false })
    const { auditEntries } = db.store.tables
    const [entry] = await db.store.read
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.seq, next))
    expect(Object.keys(entry?.after ?? {}).toSorted()).toEqual([
      'areas',
      'counterpartCountry',
      'parties',
      'signatories',
    ])
    const { areas: shown } = await ask(register.world, readAgreement, register.officer, {
      agreementId: id,
    })
    expect(shown.list.map(({ verbatim }) => verbatim)).toEqual(['seas'])
  })

  it('refuses a signatory of a body that is no party, an area twice and what is not there', async () => {
    const { id, version } = await made()
    const area = { areaId: register.areas.energy, verbatim: 'energy', verbatimLanguage: 'en' }
    const said = {
      signatories: [{ partyId: register.most, personId: newId(), ...signed }],
      areas: { list: [area, area] },
      programmes: [{ programmeId: newId(), verbatim: 'Belt', verbatimLanguage: 'en' }],
    }
    await expect(correct(id, said, version)).rejects.toMatchObject({
      problem: {
        fields: [
          { path: 'signatories.0.personId', code: 'noSuchPerson' },
          { path: 'programmes.0.programmeId', code: 'noSuchProgramme' },
          { path: 'signatories.0.partyId', code: 'notAParty' },
          { path: 'areas.list.1', code: 'repeated' },
        ],
      },
    })
    expect((await row(id))?.version).toBe(version)
  })

  it('keeps a party that somebody signed for', async () => {
    const { id, version } = await made()
    const signatories = [{ partyId: register.most, ...signed }]
    const { version: next } = await correct(id, { parties: parties(), signatories }, version)
    await expect(correct(id, { parties: [parties()[1]] }, next)).rejects.toMatchObject({
      problem: { fields: [{ path: 'signatories.0.partyId', code: 'notAParty' }] },
    })
  })

  const quoted = (field: string, quotation = 'word for word') => ({
    ...{ field, quotation, source: { en: 'Announcement' } },
    ...{ quotationLanguage: 'en', certainty: 'stated' },
  })

  it('gains, mends and loses sources, each with versions of its own', async () => {
    const { id, version } = await made()
    const first = { assertions: [quoted('signedOn'), quoted('areas')] }
    const { version: second } = await correct(id, first, version)
    const { assertions, versions } = db.store.tables
    const rows = async () => {
      const all = await db.store.read.select().from(assertions)
      return all.toSorted((one, other) => (one.field < other.field ? -1 : 1))
    }
    const [areas, signing] = await rows()
    const mended = { ...quoted('signedOn', 'mended'), id: signing?.id }
    const { version: third } = await correct(id, { assertions: [mended, quoted('titles')] }, second)
    expect((await rows()).map(({ field, quotation }) => [field, quotation])).toEqual([
      ['signedOn', 'mended'],
      ['titles', 'word for word'],
    ])
    expect((await rows())[0]?.id).toBe(signing?.id)
    const kept = await db.store.read.select().from(versions)
    const ofSigning = kept.filter(({ subjectId }) => subjectId === signing?.id)
    expect(ofSigning.map(({ fromSeq, toSeq }) => [fromSeq, toSeq])).toEqual([
      [second, third],
      [third, null],
    ])
    expect(kept.find(({ subjectId }) => subjectId === areas?.id)?.toSeq).toBe(third)
  })

  it('takes everything under it along when its level moves', async () => {
    const { id, version } = await made()
    const plan = { agreementId: id, titles: { en: 'Plan' } }
    const days = { fromDay: '2026-01-01', toDay: '2026-12-31' }
    const made1 = await perform(register.world, createActionPlan, register.officer, {
      ...plan,
      ...days,
    })
    const planId = made1.answer.id
    const { version: next } = await correct(id, { level: 'restricted' }, version)
    expect((await lists(id))?.readers).toEqual([register.officer.id])
    const colleague = await register.user('officer', register.desks.ame)
    const read = (by: typeof colleague) =>
      ask(register.world, readActionPlan, by, { planId }).then(
        ({ id: found }) => found,
        (error: unknown) => (error instanceof Refusal ? error.kind : error),
      )
    expect(await read(colleague)).toBe('missing')
    expect(await read(register.officer)).toBe(planId)
    await correct(id, { level: 'internal' }, next)
    expect(await read(colleague)).toBe(planId)
    expect((await lists(id))?.readers).toEqual([])
  })
})
