import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { factsOf } from '#test/law.ts'
import { anyEvents, askedDay, someClauses } from '#test/made-up-law.ts'
import { oneAgreement, oneDesk } from '#test/rows.ts'
import { spanRows } from '../../legal-status/commands/law-rows.ts'
import { lawColumns } from '../../legal-status/queries/law-columns.ts'
import { type Facts, legalStatus } from '../../legal-status/rules/legal-status.ts'
import { keptLife } from '../../legal-status/rules/usual-life.ts'
import { legalStates } from '../../legal-status/schema/words.ts'
import { legalStateIs } from './legal-state-is.ts'
import { statesOn } from './state-facts.ts'

const life = fc.tuple(anyEvents, someClauses).map(([events, clauses]) => factsOf(events, clauses))

describe.each(freshDatabases)('legal states on $name', ({ perFile }) => {
  const db = perFile()
  beforeAll(async () => await db.store.transaction(async (tx) => await oneDesk(tx)))

  const keep = async (marked: string, made: readonly Facts[]) =>
    await db.store.transaction(async (tx) => {
      for (const [index, facts] of made.entries()) {
        const id = `${marked}-${index}`
        const kept = keptLife(facts)
        await oneAgreement(tx, { id, kind: marked, ...lawColumns(kept) })
        const spans = spanRows(id, kept)
        if (spans.length > 0) await tx.insert(tx.tables.legalSpans).values(spans)
      }
    })

  it('are in a list what the engine says, of any facts on any day', async () => {
    let run = 0
    const { read, tables } = db.store
    const { agreements } = tables
    await fc.assert(
      fc.asyncProperty(
        fc.array(life, { minLength: 20, maxLength: 40 }),
        fc.array(askedDay, { minLength: 4, maxLength: 4 }),
        async (made, days) => {
          const marked = `run-${++run}`
          await keep(marked, made)
          const all = await read.select().from(agreements).where(eq(agreements.kind, marked))
          for (const on of days) {
            const stateOf = await statesOn(read, all, on)
            const said = new Map(
              made.map((facts, index) => [`${marked}-${index}`, legalStatus(facts, { on }).state]),
            )
            for (const row of all) expect(stateOf(row), `${row.id} on ${on}`).toBe(said.get(row.id))
            for (const state of legalStates) {
              const found = await read
                .select({ id: agreements.id })
                .from(agreements)
                .where(and(eq(agreements.kind, marked), legalStateIs(read, state, on)))
              const expected = [...said].filter(([, is]) => is === state).map(([id]) => id)
              expect(found.map(({ id }) => id).toSorted(), `${state} on ${on}`).toEqual(
                expected.toSorted(),
              )
            }
          }
        },
      ),
      { numRuns: 15, seed: 20190621 },
    )
  }, 120_000)
})
