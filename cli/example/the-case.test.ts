import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { listAgreements } from '#domain/agreements/queries/list-agreements.ts'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { ask } from '#domain/ask.ts'
import { listCommitments } from '#domain/commitments/queries/list-commitments.ts'
import { listPeople } from '#domain/people/queries/list-people.ts'
import { readPerson } from '#domain/people/queries/read-person.ts'
import { perform } from '#domain/perform.ts'
import { listSources } from '#domain/sources/queries/list-sources.ts'
import { readSource } from '#domain/sources/queries/read-source.ts'
import { markedParagraphs } from '#domain/sources/rules.ts'
import { changeVisit } from '#domain/visits/commands/change-visit.ts'
import { listVisits } from '#domain/visits/queries/list-visits.ts'
import { readVisit } from '#domain/visits/queries/read-visit.ts'
import { dayWords, uncertainDayWords } from '#lib/day-words.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { testWorld } from '#test/world.ts'
import { loadExample } from './load.ts'

const uploadsFolder = mkdtempSync(join(tmpdir(), 'convenio-case-'))
afterAll(() => rmSync(uploadsFolder, { recursive: true }))

const within = { edtf: '[2019-06-21..2019-06-22]', lower: '2019-06-21', upper: '2019-06-22' }

/** The table of `domain.md` section 1, row by row. */
describe.each(freshDatabases)('what the announcement says, on $name', ({ perFile }) => {
  const db = perFile()
  const world = () => ({ ...testWorld(db.store), uploadsFolder, settled: {} })
  let officer: Actor
  let agreement: Agreement

  beforeAll(async () => {
    await loadExample(world())
    const { users, deskMembers } = db.store.tables
    const [member] = (await db.store.read.select().from(deskMembers)).filter(Boolean)
    const everybody = await db.store.read.select().from(users)
    const { id } = everybody.find(({ role }) => role === 'officer') ?? { id: '' }
    officer = { kind: 'user', id, role: 'officer', deskIds: [member?.deskId ?? ''] }
    const asked = { q: 'PER-CHN-2019-01' }
    const [found] = (await ask(world(), listAgreements, officer, asked)).items
    agreement = await ask(world(), readAgreement, officer, { agreementId: found?.id })
  }, 60_000)

  const theVisit = async () => {
    const { items } = await ask(world(), listVisits, officer, { agreementId: agreement.id })
    expect(items).toHaveLength(1)
    return await ask(world(), readVisit, officer, { visitId: items[0]?.id })
  }

  const promises = async () =>
    (await ask(world(), listCommitments, officer, { agreement: agreement.id, limit: '50' })).items

  const announcement = async () => {
    const { items } = await ask(world(), listSources, officer, { agreementId: agreement.id })
    return await ask(world(), readSource, officer, { sourceId: items[0]?.id })
  }

  it('the visit lasted two days, and the signing was one day within them', async () => {
    expect(await theVisit()).toMatchObject({ fromDay: '2019-06-21', toDay: '2019-06-22' })
    expect(agreement.signedOn).toEqual(within)
    expect(uncertainDayWords(within, 'en')).toBe('21 or 22 June 2019')
  })

  it('entry into force, term, renewal and notice are not stated, and listed as gaps', () => {
    expect(agreement.status).toMatchObject({ state: 'signedEntryNotStated', lastDay: null })
    expect(agreement.status.missing).toEqual(['entryIntoForce', 'term', 'renewal', 'notice'])
    expect(agreement.legalCharacter).toEqual({ ours: 'notStated', counterpart: 'notStated' })
  })

  it('seven priority areas, "such as", stated by the Chinese side', () => {
    const { list, statedBy, exhaustive } = agreement.areas
    expect([list.length, statedBy, exhaustive]).toEqual([7, 'ours', false])
    expect(list.filter(({ verbatim }) => verbatim.includes(' and '))).toHaveLength(3)
    expect(list.flatMap(({ verbatim }) => verbatim.split(' and '))).toHaveLength(10)
  })

  it('what China briefed of is undertaken by its side, each with its sentence, and no money', async () => {
    const undertaken = (await promises()).filter(
      ({ kind, author }) => kind === 'undertaking' && author === 'ours',
    )
    expect(undertaken).toHaveLength(4)
    const { facts } = await announcement()
    const read = facts.filter(({ kind }) => kind === 'commitment')
    for (const { id } of undertaken) {
      expect(read.find((fact) => fact.id === id)).toMatchObject({ found: true })
    }
  })

  it('what Harman hoped for are four interests of the Peruvian side', async () => {
    const hoped = (await promises()).filter(({ kind }) => kind === 'interest')
    expect(hoped.map(({ author }) => author)).toEqual(Array(4).fill('counterpart'))
  })

  it('the one mutual undertaking is to sign action plans', async () => {
    const mutual = (await promises()).filter(({ author }) => author === 'both')
    expect(mutual.map(({ titles }) => titles.en)).toEqual([
      'Push forward the implementation of the MOU by signing specific action plans',
    ])
  })

  it('two signed with the posts of that day, for two bodies; Harman is a participant', async () => {
    expect(agreement.signatories).toMatchObject([
      { names: { en: 'Li Meng', 'zh-CN': '李萌' }, posts: { en: 'Vice Minister' }, side: 'ours' },
      { posts: { en: 'President' }, side: 'counterpart' },
    ])
    expect(agreement.parties.map(({ acronym }) => acronym)).toEqual(['MOST', 'CONCYTEC'])
    const { items } = await ask(world(), listPeople, officer, { q: 'harman' })
    const harman = await ask(world(), readPerson, officer, { personId: items[0]?.id })
    expect(harman.signed).toEqual([])
    expect(harman.tookPart).toMatchObject([
      { kind: 'meeting', titles: { en: 'Talks with CONCYTEC' } },
    ])
  })

  it('three talks and two site visits inside one visit, each with whom and about what', async () => {
    const { meetings } = await theVisit()
    expect(meetings.map(({ kind, counterpart }) => [kind, counterpart?.acronym])).toEqual([
      ['talks', 'CONCYTEC'],
      ['talks', 'MINEDU'],
      ['talks', 'PRODUCE'],
      ['siteVisit', 'UNALM'],
      ['siteVisit', 'PUCP'],
    ])
    expect(meetings.map(({ topics }) => topics.length)).toEqual([2, 1, 2, 0, 0])
    for (const { heldOn } of meetings) expect(heldOn).toEqual(within)
    const byPostAlone = meetings.flatMap(({ participants }) =>
      participants.filter(({ person, names }) => person === null && names === null),
    )
    expect(byPostAlone.map(({ posts }) => posts?.en)).toEqual([
      'Vice Minister of Education',
      'Vice Minister of Production',
    ])
  })

  it('three programmes are linked, with no owner that the text does not state, and none is a parent', () => {
    expect(
      agreement.programmes.map(({ names, owner, ownerCountry }) => [
        names.en,
        owner?.names.en,
        ownerCountry,
      ]),
    ).toEqual([
      ['Belt and Road Initiative', undefined, null],
      ['Strategy of Innovation-driven Development', undefined, 'CN'],
      ['Innovate Peru', undefined, null],
    ])
  })

  it('the announcement is kept whole, and each of its sentences leads to what it supports', async () => {
    const source = await announcement()
    expect(source.facts.length).toBeGreaterThan(20)
    expect(source.facts.filter(({ found }) => !found)).toEqual([])
    const segments = markedParagraphs(source.text ?? '', source.facts).flat()
    const silent = segments.filter(({ facts }) => facts.length === 0).map(({ text }) => text.trim())
    // Between what is quoted stand words such as "and will", never a sentence.
    expect(silent.filter((text) => text.length > 20)).toEqual([])
  })

  it('a change of the visit’s days leaves the signing alone', async () => {
    const { id, version } = await theVisit()
    const change = { visitId: id, fromDay: '2019-06-20' }
    await perform(world(), changeVisit, officer, change, { ifMatch: version })
    const { signedOn } = await ask(world(), readAgreement, officer, { agreementId: agreement.id })
    expect(signedOn).toEqual(within)
  })

  it('21 June 2019 is that day in Lima, in Beijing and in UTC', () => {
    for (const zone of ['America/Lima', 'Asia/Shanghai', 'UTC']) {
      process.env.TZ = zone
      expect(dayWords('2019-06-21', 'en'), zone).toBe('21 June 2019')
    }
    delete process.env.TZ
  })
})
