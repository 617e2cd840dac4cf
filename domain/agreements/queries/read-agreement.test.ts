import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { newId } from '#lib/ids.ts'
import { countedQueries } from '#test/counted-queries.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { readAgreement } from './read-agreement.ts'

describe.each(freshDatabases)('the record of an agreement on $name', ({ perFile }) => {
  const db = perFile()
  let register: TestRegister
  beforeAll(async () => {
    register = await testRegister(db.store)
  })
  const read = async (agreementId: string, by: Actor | null = register.officer) =>
    await ask(register.world, readAgreement, by, { agreementId })

  it('says all that was recorded, and what is missing', async () => {
    const { most, concytec, areas } = register
    const { id, reference } = await register.agreement({
      parties: [
        { partyId: most, side: 'ours' },
        { partyId: concytec, side: 'counterpart' },
      ],
      signatories: [{ partyId: most, names: { en: 'Li Meng' }, posts: { en: 'Vice Minister' } }],
      areas: {
        statedBy: 'ours',
        exhaustive: false,
        list: [{ areaId: areas.oceans, verbatim: 'the sea', verbatimLanguage: 'en' }],
      },
      legalEvents: signedByBoth('[2019-06-21..2019-06-22]', { en: 'Lima' }),
      clauses: [{ kind: 'notice', length: 'P6M', placeInText: 'art. 5' }],
    })
    const record = await read(id)
    expect(record).toMatchObject({
      id,
      reference,
      desk: { code: 'AME' },
      parties: [
        { id: most, side: 'ours', acronym: 'MOST', country: 'CN' },
        { id: concytec, side: 'counterpart', acronym: 'CONCYTEC', country: 'PE' },
      ],
      signatories: [{ partyId: most, side: 'ours', posts: { en: 'Vice Minister' } }],
      areas: {
        statedBy: 'ours',
        exhaustive: false,
        list: [{ code: 'marine-resources', verbatim: 'the sea' }],
      },
      signedOn: { edtf: '[2019-06-21..2019-06-22]', lower: '2019-06-21', upper: '2019-06-22' },
      signedAt: { en: 'Lima' },
      legalEvents: [
        { kind: 'signed', place: { en: 'Lima' } },
        { kind: 'signed', place: { en: 'Lima' } },
      ],
      clauses: [{ kind: 'notice', terms: { length: 'P6M', counts: null }, placeInText: 'art. 5' }],
      status: {
        on: '2026-11-23',
        state: 'signedEntryNotStated',
        sidesSigned: 2,
        missing: ['entryIntoForce', 'term', 'renewal'],
        lastDay: null,
      },
      actionPlans: [],
      documents: [],
      readers: [],
      writable: true,
    })
  })

  it('asks as many queries for a long record as for a short one', async () => {
    const { areas, most } = register
    const long = await register.agreement({
      parties: [{ partyId: most, side: 'ours' }],
      areas: {
        list: Object.values(areas).map((areaId) => ({
          areaId,
          verbatim: 'x',
          verbatimLanguage: 'en',
        })),
      },
      legalEvents: signedByBoth('2019'),
    })
    const short = await register.agreement()
    const counts = []
    for (const { id } of [long, short]) {
      const counted = countedQueries(db.store)
      const world = { ...register.world, store: counted.store }
      await ask(world, readAgreement, register.officer, { agreementId: id })
      counts.push(counted.count())
    }
    expect(counts[0]).toBe(counts[1])
    expect(counts[0]).toBeLessThanOrEqual(12)
  })

  it('is missing for whoever may not know of it, as one that is not there', async () => {
    const manager = await register.user('manager', register.desks.eur)
    const restricted = await register.agreement({ level: 'restricted', readers: [manager.id] })
    const confidential = await register.agreement({ level: 'confidential' })
    const auditor = await register.user('auditor')
    const administrator = await register.user('administrator')
    const { readers, writable } = await read(restricted.id, manager)
    expect(readers.map(({ id }) => id).toSorted()).toEqual(
      [manager.id, register.officer.id].toSorted(),
    )
    expect(writable).toBe(false)
    await expect(read(confidential.id, auditor)).resolves.toMatchObject({ writable: false })
    for (const [id, by] of [
      [restricted.id, auditor],
      [restricted.id, administrator],
      [confidential.id, administrator],
      [confidential.id, manager],
      [newId(), register.officer],
    ] as const) {
      await expect(read(id, by)).rejects.toMatchObject({ kind: 'missing' })
    }
    await expect(read('not an id')).rejects.toMatchObject({
      problem: { fields: [{ path: 'agreementId', code: 'wrongIdentifier' }] },
    })
  })

  it('is recorded as read where it is confidential', async () => {
    const { id } = await register.agreement({ level: 'confidential' })
    await read(id)
    const { auditEntries } = db.store.tables
    const entries = await db.store.read.select().from(auditEntries)
    expect(entries.at(-1)).toMatchObject({
      event: 'agreement.read',
      agreementId: id,
      level: 'confidential',
      actorId: register.officer.id,
      details: { read: [id] },
    })
  })
})
