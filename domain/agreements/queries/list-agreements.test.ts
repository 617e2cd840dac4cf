import { beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { signedByBoth, type TestRegister, testRegister } from '#test/register.ts'
import type { AgreementPage } from '../schema/list-agreements.ts'
import { agreementFacets } from './agreement-facets.ts'
import { listAgreements } from './list-agreements.ts'

describe.each(freshDatabases)('the list of agreements on $name', ({ perFile }) => {
  const db = perFile()
  let register: TestRegister
  let auditor: Actor
  beforeAll(async () => {
    register = await testRegister(db.store)
    auditor = await register.user('auditor')
    await fill(register)
  })
  const list = async (asked: object = {}, by: Actor | null = register.officer) =>
    await ask(register.world, listAgreements, by, asked)
  const titles = ({ items }: AgreementPage) => items.map((item) => item.titles.en)

  it('has the newest signing first, and last what is not signed', async () => {
    expect(titles(await list())).toEqual(['Oceans', 'Memorandum', 'Ágora', 'Old', 'Talks'])
    expect(titles(await list({ sort: 'signedOn' }))).toEqual([
      'Old',
      'Ágora',
      'Memorandum',
      'Oceans',
      'Talks',
    ])
  })

  it('is sorted by title as people read it, and by reference', async () => {
    const sorted = ['Ágora', 'Memorandum', 'Oceans', 'Old', 'Talks']
    expect(titles(await list({ sort: 'title' }))).toEqual(sorted)
    expect(titles(await list({ sort: '-title' }))).toEqual(sorted.toReversed())
    const references = (await list({ sort: 'reference' })).items.map(({ reference }) => reference)
    expect(references).toEqual(references.toSorted())
  })

  it.each(['-signedOn', 'signedOn', 'title', '-title', 'reference', '-reference'])(
    'is paged there and back by %s',
    async (sort) => {
      const whole = titles(await list({ sort }))
      const there: string[] = []
      let page = await list({ sort, limit: 2 })
      expect(page.previousCursor).toBeNull()
      for (;;) {
        there.push(...(titles(page) as string[]))
        expect(page.total).toEqual({ exact: 5 })
        if (!page.nextCursor) break
        page = await list({ sort, limit: 2, cursor: page.nextCursor })
      }
      expect(there).toEqual(whole)
      const back = await list({ sort, limit: 2, cursor: page.previousCursor })
      expect(titles(back)).toEqual(whole.slice(2, 4))
    },
  )

  it.each([
    [{ kind: 'treaty' }, ['Old']],
    [{ kind: 'treaty', character: 'disputed' }, []],
    [{ character: 'binding' }, ['Old']],
    [{ character: 'disputed' }, ['Ágora']],
    [{ character: 'nonBinding' }, []],
    [{ character: 'notStated' }, ['Oceans', 'Memorandum', 'Talks']],
    [{ character: 'binding', kind: 'treaty', state: 'inForce' }, []],
    [{ state: 'signedEntryNotStated' }, ['Oceans', 'Memorandum']],
    [{ state: 'inForce' }, ['Ágora']],
    [{ state: 'ended' }, ['Old']],
    [{ state: 'underNegotiation' }, ['Talks']],
    [{ country: 'PE' }, ['Oceans', 'Memorandum']],
    [{ area: 'marine-resources' }, ['Oceans']],
    [{ desk: 'AME' }, ['Oceans', 'Memorandum', 'Ágora', 'Old', 'Talks']],
    [{ desk: 'EUR' }, []],
    [{ level: 'public' }, ['Old']],
    [{ q: 'memo' }, ['Memorandum']],
    [{ q: 'concytec ocean' }, ['Oceans']],
    [{ q: '秘鲁' }, ['Oceans', 'Memorandum']],
    [{ q: '?!' }, []],
    [{ character: 'disputed', state: 'inForce', q: 'agora' }, ['Ágora']],
    [{ kind: 'treaty', country: 'PE', area: 'energy', desk: 'AME' }, []],
  ])('narrowed to %j', async (asked, expected) => {
    expect(titles(await list(asked))).toEqual(expected)
    expect(titles(await list({ ...asked, sort: 'title' })).toSorted()).toEqual(expected.toSorted())
    expect((await list(asked)).total).toEqual({ exact: expected.length })
  })

  it.each([
    ['2019-06-21', [['Memorandum', 'possible']]],
    ['2019-06-23', []],
    ['2019-06', [['Memorandum', 'certain']]],
    [
      '2019',
      [
        ['Oceans', 'possible'],
        ['Memorandum', 'certain'],
      ],
    ],
    ['2019-10/2020', [['Oceans', 'certain']]],
    ['2020-02-29', [['Oceans', 'possible']]],
    ['2000/2010', [['Ágora', 'certain']]],
    ['1978-12-31', [['Old', 'possible']]],
  ])(
    'narrowed to what was signed in %s says which was so and which could be (rule 2)',
    async (on, expected) => {
      const page = await list({ signedOn: on })
      expect(page.items.map(({ titles: { en }, match }) => [en, match])).toEqual(expected)
      const byTitle = await list({ signedOn: on, sort: 'title' })
      expect(byTitle.total).toEqual({ exact: expected.length })
    },
  )

  it('holds nothing that the caller may not know of, not even in its total', async () => {
    expect((await list({}, auditor)).total).toEqual({ exact: 6 })
    expect(titles(await list({ level: 'confidential' }, auditor))).toEqual(['Confidential'])
    expect((await list({ level: 'confidential' })).items).toEqual([])
    expect((await list({ level: 'restricted' }, auditor)).total).toEqual({ exact: 0 })
    const outsider = await register.user('officer', register.desks.eur)
    expect((await list({ level: 'confidential' }, outsider)).total).toEqual({ exact: 1 })
    await expect(list({}, null)).rejects.toMatchObject({ kind: 'unauthenticated' })
  })

  it('counts what each filter would leave under the others', async () => {
    const facets = async (asked: object, by: Actor = register.officer) =>
      await ask(register.world, agreementFacets, by, asked)
    const all = await facets({})
    expect(all.kind).toEqual([
      { value: 'memorandumOfUnderstanding', count: 3 },
      { value: 'treaty', count: 1 },
    ])
    // Of two instruments called treaties one is disputed: it is counted among none (rule 24).
    expect(all.character).toEqual([
      { value: 'notStated', count: 3 },
      { value: 'binding', count: 1 },
      { value: 'disputed', count: 1 },
    ])
    expect(all.country).toEqual([{ value: 'PE', count: 2 }])
    expect(all.area).toEqual([
      { value: 'energy', count: 1 },
      { value: 'marine-resources', count: 1 },
    ])
    expect(all.desk).toEqual([{ value: 'AME', count: 5 }])
    const treaties = await facets({ kind: 'treaty' })
    expect(treaties.kind).toEqual(all.kind)
    expect(treaties.state).toEqual([{ value: 'ended', count: 1 }])
    expect((await facets({}, auditor)).level).toContainEqual({ value: 'confidential', count: 1 })
  })

  it.each([
    [{ colour: 'red' }, 'colour', 'unknownField'],
    [{ sort: 'colour' }, 'sort', 'notInList'],
    [{ cursor: 'somewhere' }, 'cursor', 'wrongCursor'],
    [{ limit: '0' }, 'limit', 'tooSmall'],
    [{ limit: '201' }, 'limit', 'tooBig'],
    [{ state: 'red' }, 'state', 'notInList'],
    [{ country: 'XX' }, 'country', 'noSuchCountry'],
    [{ signedOn: '2019-13' }, 'signedOn', 'noSuchDay'],
    [{ signedOn: '2020/2019' }, 'signedOn', 'reversed'],
    [{ signedOn: '2019/2020/2021' }, 'signedOn', 'notADate'],
    [{ kind: ['treaty', 'protocol'] }, 'kind', 'notInList'],
  ])('refuses %j', async (asked, path, code) => {
    await expect(list(asked)).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: [{ path, code }] },
    })
  })

  it('takes no cursor of another order', async () => {
    const { nextCursor } = await list({ limit: 2 })
    await expect(list({ cursor: nextCursor, sort: 'title' })).rejects.toMatchObject({
      problem: { fields: [{ path: 'cursor', code: 'wrongCursor' }] },
    })
  })
})

/** Each is there for a reason, and named so that one remembers it. */
async function fill({ agreement, desks, areas, most, concytec, user }: TestRegister) {
  const parties = [
    { partyId: most, side: 'ours' },
    { partyId: concytec, side: 'counterpart' },
  ]
  const about = (areaId: string, verbatim: string) => ({
    list: [{ areaId, verbatim, verbatimLanguage: 'en' }],
  })
  await agreement({
    titles: { en: 'Memorandum' },
    parties,
    areas: about(areas.energy, 'energy'),
    legalEvents: signedByBoth('[2019-06-21..2019-06-22]'),
  })
  await agreement({
    titles: { en: 'Oceans' },
    parties,
    areas: about(areas.oceans, 'oceans'),
    legalEvents: signedByBoth('[2019-12..2020-03]'),
  })
  await agreement({
    titles: { en: 'Ágora' },
    kind: 'treaty',
    legalCharacter: { ours: 'binding', counterpart: 'nonBinding' },
    legalEvents: [...signedByBoth('2001-05-05'), { kind: 'enteredIntoForce', on: '2002' }],
  })
  await agreement({
    titles: { en: 'Old' },
    kind: 'treaty',
    legalCharacter: { ours: 'binding', counterpart: 'binding' },
    level: 'public',
    legalEvents: [...signedByBoth('1978'), { kind: 'enteredIntoForce', on: '1979-01-01' }],
    clauses: [
      { kind: 'term', length: 'P5Y' },
      { kind: 'renewal', mode: 'none' },
    ],
  })
  await agreement({ titles: { en: 'Talks' } })
  const elsewhere = await user('officer', desks.eur)
  const hidden = { deskId: desks.eur, parties }
  await agreement({ ...hidden, titles: { en: 'Confidential' }, level: 'confidential' }, elsewhere)
  await agreement({ ...hidden, titles: { en: 'Restricted' }, level: 'restricted' }, elsewhere)
}
