import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Actor } from '#domain/access/schema.ts'
import { indexAgreement } from '#db/dialect/search.ts'
import { ask } from '#domain/ask.ts'
import { brazilianActsAreHere, loadBrazilianActs } from '#test/brazilian-acts.ts'
import { countedQueries } from '#test/counted-queries.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { type TestRegister, testRegister } from '#test/register.ts'
import { type Planner, planner, sentQueries } from '#test/sent-queries.ts'
import { agreementFacets } from './agreement-facets.ts'
import { listAgreements } from './list-agreements.ts'
import { readAgreement } from './read-agreement.ts'

if (!brazilianActsAreHere) {
  console.log('Without Brazil’s register beside the project, its 4,065 acts are not asked for.')
}

// What is kept by hand stays short, and may be read whole.
const shortTables = /\b(desks|priority_areas|register_settings)\b/

/** A step that reads all of a table; a list walked in its order stops at its page's end. */
function scans(plan: string, sql: string): string[] {
  const limited = /limit (\?|\$\d+)/i.test(sql)
  return plan
    .split('\n')
    .filter((step) => !shortTables.test(step))
    .filter((step) =>
      (limited
        ? /Seq Scan|\bSCAN (?!.*INDEX|counted|\()/
        : /Seq Scan|\bSCAN (?!counted|\(|.*VIRTUAL TABLE)/
      ).test(step),
    )
}

const narrowed = [
  {},
  { kind: 'treaty' },
  { country: 'PE' },
  { desk: 'AME' },
  { level: 'internal' },
  { level: 'confidential' },
  { area: 'energy' },
  { state: 'inForce' },
  { character: 'disputed' },
  { character: 'notStated' },
  { lacking: 'actionPlan' },
  { lacking: 'areas', desk: 'AME' },
  { country: 'none', on: '2001-01-01' },
  { state: 'ended' },
  { state: 'signedAwaitingEntry' },
  { state: 'signedEntryNotStated' },
  { state: 'partlySigned' },
  { state: 'underNegotiation' },
  { signedOn: '2010-06-21' },
  { signedOn: '2010' },
  { signedOn: '1950/2020' },
  { q: 'cooperação técnica' },
  { q: 'biocombustíveis argentina' },
  { kind: 'treaty', country: 'PE', desk: 'AME', state: 'inForce' },
]
const sorts = ['-signedOn', 'signedOn', 'title', '-reference']

describe.skipIf(!brazilianActsAreHere).each(freshDatabases)(
  'over the acts of Brazil on $name',
  ({ perFile }) => {
    const db = perFile()
    let register: TestRegister
    let readers: Actor[]
    let plans: Planner
    beforeAll(async () => {
      register = await testRegister(db.store)
      readers = [register.officer, await register.user('auditor')]
      expect(await loadBrazilianActs(db.store, register.desks.ame, indexAgreement)).toBe(4_065)
      plans = await planner(db.url, db.store)
    }, 120_000)
    afterAll(async () => await plans?.close())

    it.each(narrowed)('no list narrowed to %j reads all of a table', async (asked) => {
      for (const actor of readers) {
        for (const sort of sorts) {
          const sent = await sentQueries(async () => {
            const page = await ask(register.world, listAgreements, actor, { ...asked, sort })
            const cursor = page.nextCursor ?? undefined
            await ask(register.world, listAgreements, actor, { ...asked, sort, cursor })
          })
          for (const one of sent) {
            const plan = await plans.planOf(one)
            expect(scans(plan, one.sql), `${sort}\n${one.sql}\n${plan}`).toEqual([])
          }
        }
      }
    })

    it.each(narrowed.slice(1))(
      'no count of filters under %j reads all of a table',
      async (asked) => {
        const sent = await sentQueries(() =>
          ask(register.world, agreementFacets, register.officer, asked),
        )
        for (const one of sent) {
          const plan = await plans.planOf(one)
          expect(scans(plan, one.sql), `${one.sql}\n${plan}`).toEqual([])
        }
      },
    )

    it('a record is read by its indexes alone', async () => {
      const { items } = await ask(register.world, listAgreements, register.officer, {})
      const sent = await sentQueries(() =>
        ask(register.world, readAgreement, register.officer, { agreementId: items[0]?.id }),
      )
      expect(sent.length).toBeGreaterThan(8)
      for (const one of sent) {
        const plan = await plans.planOf(one)
        expect(scans(plan, one.sql), `${one.sql}\n${plan}`).toEqual([])
        expect(plan).not.toMatch(/\bSCAN agreements/)
      }
    })

    it('a list takes as many queries for a long page as for a short one', async () => {
      const counts = []
      for (const limit of [2, 200]) {
        const counted = countedQueries(db.store)
        const world = { ...register.world, store: counted.store }
        await ask(world, listAgreements, register.officer, { limit })
        counts.push(counted.count())
      }
      expect(counts[0]).toBe(counts[1])
      expect(counts[0]).toBeLessThanOrEqual(6)
    })

    it('words are found without their accents, and the whole list is paged to its end', async () => {
      const found = async (q: string) =>
        (await ask(register.world, listAgreements, register.officer, { q, count: 'exact' })).total
      expect(await found('cooperacao tecnica')).toEqual(await found('Cooperação Técnica'))
      const seen = new Set<string>()
      for (let cursor: string | null | undefined; cursor !== null; ) {
        const page = await ask(register.world, listAgreements, register.officer, {
          limit: 200,
          cursor,
        })
        for (const { id } of page.items) seen.add(id)
        cursor = page.nextCursor
      }
      expect(seen.size).toBe(4_065)
    })
  },
)
