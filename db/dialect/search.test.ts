import { type SQL, sql } from 'drizzle-orm'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneAgreement, oneDesk } from '#test/rows.ts'
import type { Store } from '../store.ts'
import { agreementHolds, agreementMatches, indexAgreement, matchesFrom } from './search.ts'

const texts: Record<string, { title: string; body: string }> = {
  peru: {
    title: 'MOU on Science and Technology Cooperation · MOST-2019-07',
    body: 'CONCYTEC; Fabiola León-Velarde Servetto; Lima; Perú',
  },
  peruInChinese: { title: '中秘科技合作谅解备忘录', body: '秘鲁国家科学技术委员会；利马' },
  aviation: { title: 'Protocol on C919飞机 parts', body: 'Łódź, straße, ﬁnance 12345' },
  hostile: { title: `"quoted" AND 'single' OR NOT near* (a:b) \\`, body: '%_; -- drop' },
}

const queries = {
  'leon velarde': ['peru'],
  'LEÓN VEL': ['peru'],
  'leon-velarde servetto': ['peru'],
  科技合作: ['peruInChinese'],
  秘鲁: ['peruInChinese'],
  技: ['peruInChinese'],
  忘录: ['peruInChinese'],
  录: ['peruInChinese'],
  飞机: ['aviation'],
  c9: ['aviation'],
  'c919 飞': ['aviation'],
  l: ['aviation', 'peru'],
  lodz: ['aviation'],
  strasse: ['aviation'],
  finance: ['aviation'],
  123: ['aviation'],
  'MOST-2019-07': ['peru'],
  '2019 q': [],
  'mou 2019': ['peru'],
  'science 2019 m': ['peru'],
  'scien technology': [],
  '"quoted" single': ['hostile'],
  'and or not near': ['hostile'],
  'near*': ['hostile'],
  "' OR 1=1 --": [],
  合作科技: [],
} satisfies Record<string, string[]>

async function indexed(store: Store) {
  await store.transaction(async (tx) => {
    await oneDesk(tx)
    for (const [id, words] of Object.entries(texts)) {
      await oneAgreement(tx, { id })
      await indexAgreement(tx, id, words)
    }
  })
}

/** By the index; asked one by one, and read from the index's beginning, the same are found. */
async function found({ read }: Store, query: string) {
  const { agreements } = read.tables
  const idsWhere = async (condition: SQL) => {
    const rows = await read.select({ id: agreements.id }).from(agreements).where(condition)
    return rows.map(({ id }) => id).sort()
  }
  const condition = agreementMatches(read, query)
  const [holds, matches] = [agreementHolds(read, query), matchesFrom(read, query)]
  if (condition === null || holds === null || matches === null) {
    expect([condition, holds, matches]).toEqual([null, null, null])
    return null
  }
  const hits = await idsWhere(condition)
  expect(await idsWhere(holds)).toEqual(hits)
  const rows = await read.rows<{ id: string }>(
    sql`SELECT agreements.id AS id FROM ${matches.from} WHERE ${matches.where}`,
  )
  expect(rows.map(({ id }) => id).sort()).toEqual(hits)
  return hits
}

describe.each(freshDatabases)('search on $name', ({ perTest }) => {
  const db = perTest()

  it('finds the same by the same words', async () => {
    await indexed(db.store)
    for (const [query, hits] of Object.entries(queries)) {
      expect([query, await found(db.store, query)]).toEqual([query, hits])
    }
  })

  it('looks for nothing where a query holds no letter or digit', async () => {
    expect(await found(db.store, ' -- "*" ')).toBeNull()
  })

  it('forgets the words that an agreement no longer has', async () => {
    await indexed(db.store)
    await db.store.transaction((tx) =>
      indexAgreement(tx, 'peru', { title: 'Renamed', body: 'elsewhere' }),
    )
    expect(await found(db.store, 'velarde')).toEqual([])
    expect(await found(db.store, 'renam')).toEqual(['peru'])
  })

  it('takes any text and any query', async () => {
    await indexed(db.store)
    const anyText = fc.string({ unit: 'grapheme', maxLength: 40 })
    await fc.assert(
      fc.asyncProperty(anyText, anyText, async (title, query) => {
        await db.store.transaction((tx) => indexAgreement(tx, 'peru', { title, body: query }))
        const hits = await found(db.store, query)
        expect(hits === null || hits.includes('peru')).toBe(true)
      }),
      { numRuns: 100 },
    )
  })

  it('takes a text longer than a database can hold', async () => {
    await indexed(db.store)
    const long = Array.from({ length: 200_000 }, (_, index) => `word${index} 科技`).join(' ')
    await db.store.transaction((tx) => indexAgreement(tx, 'peru', { title: 'Long', body: long }))
    expect(await found(db.store, 'word17')).toEqual(['peru'])
  })
})
