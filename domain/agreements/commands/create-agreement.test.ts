import { eq } from 'drizzle-orm'
import { beforeEach, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { perform } from '#domain/perform.ts'
import { newId } from '#lib/ids.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, smallest, type TestRegister, testRegister } from '#test/register.ts'
import { agreementRecord } from '../queries/agreement-record.ts'
import { createAgreement } from './create-agreement.ts'

const lima = { en: 'Lima', 'zh-CN': '利马' }
const uncertain = '[2019-06-21..2019-06-22]'

describe.each(freshDatabases)('an agreement on $name', ({ perTest }) => {
  const db = perTest()
  let register: TestRegister
  beforeEach(async () => {
    register = await testRegister(db.store)
  })
  const create = async (said: object = {}, by: Actor = register.officer) =>
    await perform(register.world, createAgreement, by, { ...smallest(register.desks.ame), ...said })
  const parties = () => [
    { partyId: register.most, side: 'ours' },
    { partyId: register.concytec, side: 'counterpart' },
  ]
  const row = async (id: string) => (await agreementRecord(db.store.read, id))?.row

  it('needs a desk, a kind and a title, and nothing else', async () => {
    const { answer } = await create()
    expect(await row(answer.id)).toMatchObject({
      titles: { en: 'A memorandum' },
      level: 'internal',
      recordStatus: 'draft',
      ourCharacter: 'notStated',
      signedOn: null,
      entryStated: false,
    })
    const bare = perform(register.world, createAgreement, register.officer, {})
    await expect(bare).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: ['deskId', 'kind', 'titles'].map((path) => ({ path })) },
    })
  })

  it('keeps a signing that is known within two days, and nothing on its entry into force', async () => {
    const said = { parties: parties(), legalEvents: signedByBoth(uncertain, lima) }
    const { answer } = await create(said)
    expect(answer.reference).toBe('PER-CHN-2019-01')
    expect(await row(answer.id)).toMatchObject({
      signedOn: uncertain,
      signedOnLower: '2019-06-21',
      signedOnUpper: '2019-06-22',
      firstSignedOn: '2019-06-22',
      signedAt: lima,
      counterpartCountry: 'PE',
      enteredIntoForceOn: null,
      entryStated: false,
      inForceUntil: null,
    })
  })

  it('is signed on the last of two days and in both places (rule 22)', async () => {
    const [theirs] = signedByBoth('2019-06-21', { en: 'Lima' })
    const [, ours] = signedByBoth('2019-07-05', { en: 'Beijing' })
    const { answer } = await create({ legalEvents: [ours, theirs] })
    expect(await row(answer.id)).toMatchObject({
      signedOn: '2019-07-05',
      firstSignedOn: '2019-06-21',
      signedAt: { en: 'Lima / Beijing' },
    })
  })

  it('is kept with all its parts under one entry, which says them', async () => {
    const { answer, version } = await create({
      parties: parties(),
      signatories: [
        { partyId: register.most, names: { en: 'Li Meng' }, posts: { en: 'Vice Minister' } },
      ],
      areas: {
        statedBy: 'ours',
        exhaustive: false,
        list: [
          { areaId: register.areas.oceans, verbatim: 'marine resources', verbatimLanguage: 'en' },
        ],
      },
      legalEvents: signedByBoth(uncertain),
      clauses: [{ kind: 'term', length: 'P5Y', placeInText: 'art. 9' }],
      assertions: [
        {
          field: 'signedOn',
          source: { en: 'Announcement' },
          sourceAddress: 'https://example.org/a',
          quotation: 'signed the Memorandum',
          quotationLanguage: 'en',
          certainty: 'inferred',
        },
      ],
    })
    const { versions, auditEntries } = db.store.tables
    const kept = await db.store.read.select().from(versions).where(eq(versions.fromSeq, version))
    expect(kept.map(({ subjectKind }) => subjectKind).toSorted()).toEqual([
      'agreement',
      'assertion',
      'clause',
      'legalEvent',
      'legalEvent',
    ])
    expect(kept.every(({ agreementId }) => agreementId === answer.id)).toBe(true)
    const [entry] = await db.store.read
      .select()
      .from(auditEntries)
      .where(eq(auditEntries.seq, version))
    expect(entry).toMatchObject({ event: 'agreement.created', deskId: register.desks.ame })
    expect(entry).toMatchObject({ details: { with: { length: 4 } } })
    const record = await agreementRecord(db.store.read, answer.id)
    expect(kept.find(({ subjectId }) => subjectId === answer.id)?.content).toEqual(record?.content)
  })

  it('takes the next number under its countries and year, and a number only once', async () => {
    const said = { parties: parties(), legalEvents: signedByBoth('2019') }
    expect((await create(said)).answer.reference).toBe('PER-CHN-2019-01')
    const given = { ...said, reference: 'PER-CHN-2019-07' }
    expect((await create(given)).answer.reference).toBe('PER-CHN-2019-07')
    expect((await create(said)).answer.reference).toBe('PER-CHN-2019-08')
    await expect(create(given)).rejects.toMatchObject({
      kind: 'refused',
      problem: { code: 'agreement.referenceTaken' },
    })
    expect((await create()).answer.reference).toBe('INT-INT-2026-01')
  })

  it('leaves no gap in the numbers where not everybody may know of it', async () => {
    const hidden = { parties: parties(), legalEvents: signedByBoth('2019'), level: 'restricted' }
    const { answer } = await create(hidden)
    expect(answer.reference).toMatch(/^PER-CHN-2019-[A-Z][A-Z2-9]{4}$/)
    const open = { ...hidden, level: 'internal' }
    expect((await create(open)).answer.reference).toBe('PER-CHN-2019-01')
  })

  it('is not counted on from a number that was given to what not everybody may know of', async () => {
    const open = { parties: parties(), legalEvents: signedByBoth('2019') }
    await create({ ...open, level: 'restricted', reference: 'PER-CHN-2019-41' })
    await create({ ...open, level: 'confidential', reference: 'PER-CHN-2019-02' })
    expect((await create(open)).answer.reference).toBe('PER-CHN-2019-01')
    expect((await create(open)).answer.reference).toBe('PER-CHN-2019-03')
  })

  it('that is restricted stays open to who made it and to who is named', async () => {
    const auditor = await register.user('auditor')
    const { answer } = await create({ level: 'restricted', readers: [auditor.id] })
    const record = await agreementRecord(db.store.read, answer.id)
    expect(record?.lists.readers).toEqual([auditor.id, register.officer.id].toSorted())
    await expect(create({ readers: [auditor.id] })).rejects.toMatchObject({
      problem: { fields: [{ path: 'readers', code: 'onlyIfRestricted' }] },
    })
    const nobody = { level: 'restricted' }
    await expect(create(nobody, { kind: 'operator' })).rejects.toMatchObject({
      problem: { fields: [{ path: 'readers', code: 'required' }] },
    })
  })

  it('is told of every field that can’t be taken, at once', async () => {
    const wrong = create({
      parties: [...parties(), parties()[0], { partyId: newId(), side: 'ours' }],
      signatories: [{ partyId: newId(), names: { en: 'A' }, posts: { en: 'B' } }],
      areas: { list: [{ areaId: newId(), verbatim: 'a', verbatimLanguage: 'en' }] },
      legalEvents: signedByBoth('2030'),
    })
    await expect(wrong).rejects.toMatchObject({
      kind: 'invalid',
      problem: {
        fields: [
          { path: 'parties.3.partyId', code: 'noSuchParty' },
          { path: 'areas.list.0.areaId', code: 'noSuchArea' },
          { path: 'signatories.0.partyId', code: 'notAParty' },
          { path: 'parties.2', code: 'repeated' },
          { path: 'legalEvents.0.on', code: 'inTheFuture' },
          { path: 'legalEvents.1.on', code: 'inTheFuture' },
        ],
      },
    })
  })

  it.each([
    ['2019-02-30', 'noSuchDay'],
    ['2019-06-21/2019-06-22', 'interval'],
    ['[2019-06-22..2019-06-21]', 'reversed'],
    ['last summer', 'notADate'],
  ])('is not signed on %s', async (on, code) => {
    await expect(create({ legalEvents: signedByBoth(on).slice(0, 1) })).rejects.toMatchObject({
      problem: { fields: [{ path: 'legalEvents.0.on', code }] },
    })
  })

  it.each(['https://example.org/\ud800', 'http://example.org/\u0001', 'javascript:alert(1)'])(
    'has no source at %j',
    async (sourceAddress) => {
      const said = { field: 'titles', source: { en: 'A' }, quotation: 'A', quotationLanguage: 'en' }
      const assertions = [{ ...said, certainty: 'stated', sourceAddress }]
      await expect(create({ assertions })).rejects.toMatchObject({
        problem: { fields: [{ path: 'assertions.0.sourceAddress' }] },
      })
    },
  )

  it.each([['A memorandum on [...]'], ['Programme XXXX'], ['Plan, to be defined']])(
    'is not signed as “%s”, which is not filled in',
    async (title) => {
      const said = { titles: { en: title } }
      await expect(create({ ...said, legalEvents: signedByBoth('2019') })).rejects.toMatchObject({
        problem: { code: 'legalStatus.placeholder' },
      })
      await expect(create(said)).resolves.toBeDefined()
    },
  )

  it('is never in force unsigned', async () => {
    const entered = { kind: 'enteredIntoForce', on: '2020-01-01' }
    await expect(create({ legalEvents: [entered] })).rejects.toMatchObject({
      kind: 'refused',
      problem: { code: 'legalStatus.inForceUnsigned' },
    })
  })

  it('is made by the officers and managers of its desk alone', async () => {
    const { desks } = register
    const manager = await register.user('manager', desks.ame)
    await expect(create({}, manager)).resolves.toBeDefined()
    for (const other of [
      await register.user('officer', desks.eur),
      await register.user('auditor', desks.ame),
      await register.user('administrator', desks.ame),
    ]) {
      await expect(create({}, other)).rejects.toMatchObject({ kind: 'forbidden' })
    }
    await expect(create({ deskId: newId() })).rejects.toMatchObject({ kind: 'missing' })
  })
})
