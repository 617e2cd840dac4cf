import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { createAnnouncement } from '#domain/announcements/commands.ts'
import { ask } from '#domain/ask.ts'
import { perform } from '#domain/perform.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import { sentQueries } from '#test/sent-queries.ts'
import { approvePublication } from '../commands/decide-publication.ts'
import { proposePublication } from '../commands/propose-publication.ts'
import { legalStates } from '#domain/legal-status/schema/words.ts'
import { listPublicAgreements } from './list-public-agreements.ts'
import { listPublicAnnouncements, readPublicAnnouncement } from './public-announcements.ts'
import { publicEdition } from './public-edition.ts'
import { publicFacets } from './public-facets.ts'
import { statesOf, statusOf } from './public-status.ts'
import { readPublicAgreement } from './read-public-agreement.ts'

const fiveYears = [
  { kind: 'entryIntoForce', by: 'signature' },
  { kind: 'term', length: 'P5Y' },
  { kind: 'renewal', mode: 'none' },
]

describe.each(freshDatabases)('the public register on $name', ({ perFile, dialect }) => {
  const db = perFile()
  let register: TestRegister
  let manager: Actor

  const publish = async (subjectKind: 'agreement' | 'announcement', subjectId: string) => {
    const asked = { subjectKind, subjectId, raiseLevel: true }
    const { world, officer } = register
    const { answer } = await perform(world, proposePublication, officer, asked)
    await perform(
      world,
      approvePublication,
      manager,
      { publicationId: answer.id },
      { ifMatch: answer.version },
    )
  }

  beforeAll(async () => {
    register = await testRegister(db.store)
    manager = await register.user('manager', register.desks.ame)
    const { most, concytec, areas } = register
    const parties = [
      { partyId: most, side: 'ours' },
      { partyId: concytec, side: 'counterpart' },
    ]
    const area = (areaId: string) => ({ areaId, verbatim: 'as such', verbatimLanguage: 'en' })
    const made = [
      {
        titles: { en: 'Memorandum on oceans', 'zh-CN': '海洋科技合作谅解备忘录' },
        parties,
        legalEvents: signedByBoth('[2019-12-31..2020-01-01]'),
        areas: { list: [area(areas.oceans), area(areas.energy)] },
      },
      {
        kind: 'treaty',
        titles: { en: 'Ágora treaty', es: 'Tratado del Ágora' },
        parties,
        legalEvents: signedByBoth('2010-05-06'),
        clauses: fiveYears,
        areas: { list: [area(areas.energy)] },
      },
      { kind: 'protocol', titles: { en: 'Protocol without a country' } },
    ]
    for (const said of made) await publish('agreement', (await register.agreement(said)).id)
    await register.agreement({ titles: { en: 'Never published' }, parties })
    const { answer } = await perform(register.world, createAnnouncement, register.officer, {
      deskId: register.desks.ame,
      titles: { en: 'A notice' },
      texts: { en: 'Its text' },
      originalLanguage: 'en',
    })
    await publish('announcement', answer.id)
  })

  const found = async (filters: object = {}) =>
    (await ask(register.world, listPublicAgreements, null, filters)).items.map(
      ({ titles }) => titles.en,
    )
  const [oceans, agora, bare] = [
    'Memorandum on oceans',
    'Ágora treaty',
    'Protocol without a country',
  ]

  it('lists what was published, newest signing first, and what is not signed last', async () => {
    expect(await found()).toEqual([oceans, agora, bare])
    expect(await found({ sort: 'title' })).toEqual([agora, oceans, bare])
  })

  it.each([
    [{ q: 'agora' }, [agora]],
    [{ q: '海洋' }, [oceans]],
    [{ q: 'concytec treaty' }, [agora]],
    [{ q: 'perú' }, [oceans, agora]],
    [{ q: '"; DROP TABLE' }, []],
    [{ q: '---' }, []],
    [{ kind: 'protocol' }, [bare]],
    [{ country: 'PE' }, [oceans, agora]],
    [{ area: 'marine-resources' }, [oceans]],
    [{ year: '2019' }, [oceans]],
    [{ year: '2020' }, [oceans]],
    [{ state: 'ended' }, [agora]],
    [{ state: 'signedEntryNotStated', area: 'energy' }, [oceans]],
    [{ state: 'inForce' }, []],
  ])('finds with %j', async (filters, titles) => {
    expect(await found(filters)).toEqual(titles)
  })

  it('counts in facets exactly what each filter then finds', async () => {
    for (const under of [{}, { q: 'concytec' }, { area: 'energy' }]) {
      const facets = await ask(register.world, publicFacets, null, under)
      for (const [name, counts] of Object.entries(facets)) {
        for (const { value, count } of counts) {
          expect([name, value, (await found({ ...under, [name]: value })).length]).toEqual([
            name,
            value,
            count,
          ])
        }
      }
    }
  })

  it('goes through by key, there and back', async () => {
    const page = async (cursor?: string) =>
      await ask(register.world, listPublicAgreements, null, { limit: 1, cursor })
    const first = await page()
    const second = await page(first.nextCursor ?? '')
    const third = await page(second.nextCursor ?? '')
    const titles = [first, second, third].map(({ items }) => items[0]?.titles.en)
    expect(titles).toEqual([oceans, agora, bare])
    expect(third.nextCursor).toBeNull()
    expect((await page(third.previousCursor ?? '')).items[0]?.titles.en).toBe(agora)
  })

  it('tells the same states by their spans as by the facts, on every turn', async () => {
    const { publications } = db.store.tables
    const rows = await db.store.read.select().from(publications)
    for (const { content } of rows.filter(({ subjectKind }) => subjectKind === 'agreement')) {
      const law = content as unknown as Parameters<typeof statesOf>[0]
      for (const day of ['1990-01-01', '2010-05-06', '2015-05-06', '2015-05-07', '2026-11-23']) {
        const span = statesOf(law).find(
          ({ fromDay, toDay }) => fromDay <= day && (toDay === null || day <= toDay),
        )
        expect(span?.state).toBe(statusOf(law, day).state)
      }
    }
    expect(legalStates).toContain('ended')
  })

  it('tells the state of another day from what was published', async () => {
    const asked = { reference: 'PER-CHN-2010-01', on: '2012-01-01' }
    expect((await ask(register.world, readPublicAgreement, null, asked)).status?.state).toBe(
      'inForce',
    )
  })

  it('names its edition, which turns with the day and with each publication', async () => {
    const edition = async (now = new Date('2026-11-23T04:00:00Z')) =>
      (await ask({ ...register.world, now: () => now }, publicEdition, null, {})).edition
    expect(await edition()).not.toBe(await edition(new Date('2026-11-24T04:00:00Z')))
    expect(await edition()).toBe(await edition())
  })

  it('reads what was published, and no working table', async () => {
    const { world } = register
    const sent = await sentQueries(async () => {
      const full = { q: 'sea', kind: 'treaty', country: 'PE', area: 'energy', year: '2019' }
      const filters = { ...full, state: 'inForce' }
      await ask(world, listPublicAgreements, null, filters)
      await ask(world, publicFacets, null, filters)
      await ask(world, readPublicAgreement, null, { reference: 'PER-CHN-2010-01' })
      await ask(world, listPublicAnnouncements, null, {})
      await ask(world, readPublicAnnouncement, null, { slug: 'a-notice' })
      await ask(world, publicEdition, null, {})
    })
    const tables = sent.flatMap(({ sql }) =>
      [...sql.matchAll(/\b(?:from|join) "?(\w+)/gi)].map(([, table]) => table),
    )
    expect(sent.length).toBeGreaterThan(8)
    expect([...new Set(tables)].toSorted()).toEqual([
      'publication_areas',
      'publication_states',
      'publication_words',
      'publications',
      // SQLite tells without a statement that they are as before.
      ...(dialect === 'sqlite' ? [] : ['register_settings']),
    ])
  })
})
