import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneAgreement, oneDesk } from '#test/rows.ts'
import { testWorld } from '#test/world.ts'
import { ask } from './ask.ts'
import { exportedPages } from './exported-pages.ts'
import { agreementsReport } from './reports/queries/agreements-report.ts'
import { pageInSlices, totalInSlices, type Walk } from './slices.ts'

/** A table of the whole numbers below `size`, of which some are wanted. */
const walkOf = (size: number, wanted: (one: number) => boolean): Walk<number> => {
  const numbers = Array.from({ length: size }, (_, one) => one)
  const within = (after: number, to: number) =>
    numbers.filter((one) => one > after && one <= to && wanted(one))
  const bounds = ({ after, to }: Parameters<Walk<number>['count']>[0]) =>
    within(Number(after?.[0] ?? -1), Number(to?.[0] ?? size))
  return {
    keyShape: ['number'],
    start: null,
    keyOf: (one) => [one],
    end: async (after, rows) => {
      const last = numbers[Number(after?.[0] ?? -1) + rows]
      return last === undefined ? null : [last]
    },
    rows: async (slice, limit) => bounds(slice).slice(0, limit),
    count: async (slice) => bounds(slice).length,
  }
}

test('pages have every wanted row once, in order, however the table is sliced', async () => {
  const sizes = { size: fc.nat(40), every: fc.integer({ min: 1, max: 9 }) }
  const steps = { limit: fc.integer({ min: 1, max: 7 }), slice: fc.integer({ min: 1, max: 12 }) }
  await fc.assert(
    fc.asyncProperty(fc.record({ ...sizes, ...steps }), async ({ size, every, limit, slice }) => {
      const walk = walkOf(size, (one) => one % every === 0)
      const all = Array.from({ length: size }, (_, one) => one).filter((one) => one % every === 0)
      const paged: number[] = []
      let cursor: string | null | undefined
      while (cursor !== null) {
        const page: Awaited<ReturnType<typeof pageInSlices<number>>> = await pageInSlices(
          walk,
          { limit, cursor },
          slice,
        )
        expect(page.rows.length).toBeLessThanOrEqual(limit)
        paged.push(...page.rows)
        cursor = page.nextCursor
      }
      expect(paged).toEqual(all)
      expect(await totalInSlices(walk, { limit }, slice)).toEqual({ exact: all.length })
    }),
    { seed: 20261127, numRuns: 200 },
  )
})

test('above a thousand a total is told as that, unless all of it is asked for', async () => {
  const walk = walkOf(1_500, () => true)
  expect(await totalInSlices(walk, { limit: 1 }, 300)).toEqual({ atLeast: 1_000 })
  expect(await totalInSlices(walk, { limit: 1, count: 'exact' }, 300)).toEqual({ exact: 1_500 })
})

describe.each(freshDatabases)('a long register on $name', ({ perFile }) => {
  const db = perFile()
  const reader = { kind: 'user', id: 'reader', role: 'auditor', deskIds: [] } as const

  test('is told whole, across its slices, and found in where it is rare', async () => {
    const world = testWorld(db.store)
    await db.store.transaction(async (tx) => {
      await oneDesk(tx)
      for (let one = 1_000; one < 3_150; one++) {
        const rare = one % 1_200 === 0
        await oneAgreement(tx, {
          id: `a${one}`,
          kind: rare ? 'treaty' : 'memorandumOfUnderstanding',
          counterpartCountry: rare ? 'PE' : 'ES',
        })
      }
    })
    const references: string[] = []
    const pages = await exportedPages(world, agreementsReport, reader, { limit: 200 })
    for await (const rows of pages) references.push(...rows.map(({ reference }) => reference))
    expect(references).toHaveLength(2_150)
    expect(references).toEqual(references.toSorted())
    const rare = await ask(world, agreementsReport, reader, { country: 'PE' })
    expect(rare.items.map(({ reference }) => reference)).toEqual(['a1200', 'a2400'])
    expect(rare.total).toEqual({ exact: 2 })
    const counted = await ask(world, agreementsReport, reader, { count: 'exact' })
    expect(counted.total).toEqual({ exact: 2_150 })
  })
})
