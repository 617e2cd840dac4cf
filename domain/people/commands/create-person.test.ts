import { beforeAll, describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { ask } from '../../ask.ts'
import { perform } from '../../perform.ts'
import { listPeople } from '../queries/list-people.ts'
import { readPerson } from '../queries/read-person.ts'
import { changePerson } from './change-person.ts'
import { createPerson } from './create-person.ts'

describe.each(freshDatabases)('a person on $name', ({ perFile }) => {
  const db = perFile()
  let register: TestRegister

  beforeAll(async () => {
    register = await testRegister(db.store)
  })

  const create = async (input: object) =>
    (await perform(register.world, createPerson, register.officer, input)).answer

  const read = (personId: string) => ask(register.world, readPerson, register.officer, { personId })

  const found = async (q: string) =>
    (await ask(register.world, listPeople, register.officer, { q })).items.map(({ names }) => names)

  const liMeng = () => ({
    names: { en: 'Li Meng', 'zh-CN': '李萌' },
    familyNames: { en: 'Li', 'zh-CN': '李' },
    country: 'CN',
    posts: [
      {
        partyId: register.most,
        posts: { en: 'Vice Minister', 'zh-CN': '副部长' },
        heldFrom: '2015',
        heldUntil: '[2019-06-21..2019-06-22]',
      },
    ],
  })

  test('keeps names by language, the family’s part of them, and dated posts at bodies', async () => {
    const { id } = await create(liMeng())
    expect(await read(id)).toMatchObject({
      names: { en: 'Li Meng', 'zh-CN': '李萌' },
      familyNames: { en: 'Li', 'zh-CN': '李' },
      posts: [
        {
          party: { acronym: 'MOST' },
          posts: { en: 'Vice Minister' },
          heldFrom: { edtf: '2015', lower: '2015-01-01' },
          heldUntil: { upper: '2019-06-22' },
        },
      ],
      signed: [],
      tookPart: [],
    })
  })

  test('is found by the beginning of any word of any name, in any script and order', async () => {
    await create({ names: { es: 'Fabiola León-Velarde Servetto' } })
    for (const q of ['leon velarde', 'SERV', 'velarde fabiola']) {
      expect(await found(q), q).toEqual([{ es: 'Fabiola León-Velarde Servetto' }])
    }
    for (const q of ['李', '李萌', 'meng li']) expect((await found(q)).length, q).toBeGreaterThan(0)
    expect(await found('velardes')).toEqual([])
    expect(await found('—')).toEqual([])
  })

  test('stands in lists by the family’s name', async () => {
    await create({ names: { en: 'Zoe Aaronson' }, familyNames: { en: 'Aaronson' } })
    const { items } = await ask(register.world, listPeople, register.officer, {})
    expect(items[0]?.names).toEqual({ en: 'Zoe Aaronson' })
  })

  test.each([
    [{ names: {} }, 'names', 'required'],
    [{ names: { en: 'x'.repeat(300) } }, 'names.en', 'tooLong'],
    [{ names: { en: 'Li Meng' }, familyNames: { en: 'Wang' } }, 'familyNames.en', 'notPartOfName'],
    [{ names: { en: 'Li Meng' }, familyNames: { es: 'Li' } }, 'familyNames.es', 'notPartOfName'],
    [
      { posts: [{ partyId: '01890000-0000-7000-8000-000000000001', posts: { en: 'Head' } }] },
      'posts.0.partyId',
      'noSuchParty',
    ],
    [
      { posts: [{ posts: { en: 'Head' }, heldFrom: '2020', heldUntil: '2019' }] },
      'posts.0.heldUntil',
      'endsBeforeItBegins',
    ],
    [
      { posts: [{ posts: { en: 'Head' }, heldFrom: '2019-02-30' }] },
      'posts.0.heldFrom',
      'noSuchDay',
    ],
  ])('is refused with %j', async (wrong, path, code) => {
    const { posts = [], ...names } = wrong as { posts?: object[] }
    const said = {
      names: { en: 'Somebody' },
      ...names,
      posts: posts.map((post) => ({ partyId: register.most, ...post })),
    }
    await expect(create(said)).rejects.toMatchObject({
      kind: 'invalid',
      problem: { fields: [expect.objectContaining({ path, code })] },
    })
  })

  test.each([
    'Zoë ‮Evil‬ Name',
    '李 Li Ли ليو',
    '𠮷野家 👩🏽‍🚀',
    '=HYPERLINK("x")',
    '<img src=x onerror=alert(1)>',
    `Robert'); DROP TABLE people;--`,
  ])('called %s comes out as it went in', async (name) => {
    const { id } = await create({ names: { en: name } })
    expect((await read(id)).names).toEqual({ en: name })
  })

  test('is changed by whoever saw the last version; a stale save is told what differs', async () => {
    const { id, version } = await create(liMeng())
    const change = (input: object, ifMatch: number) =>
      perform(
        register.world,
        changePerson,
        register.officer,
        { personId: id, ...input },
        { ifMatch },
      )
    await change({ names: { en: 'Li Meng', es: 'Li Meng', 'zh-CN': '李萌' } }, version)
    await expect(change({ country: null }, version)).rejects.toMatchObject({
      kind: 'stale',
      stale: { differing: ['names'] },
    })
    const now = await read(id)
    expect(now).toMatchObject({ country: 'CN', posts: [{ posts: { en: 'Vice Minister' } }] })
    await change({ posts: [] }, now.version)
    expect((await read(id)).posts).toEqual([])
  })
})
