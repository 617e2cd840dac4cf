import { and, eq } from 'drizzle-orm'
import fc from 'fast-check'
import { beforeAll, describe, expect, it } from 'vitest'
import { addDays } from '#lib/days.ts'
import { freshDatabases } from '#test/fresh-database.ts'
import { oneAgreement, oneDesk } from '#test/rows.ts'
import { legalState } from '../../legal-status/rules.ts'
import { legalStates } from '../../legal-status/schema/words.ts'
import { legalStateIs } from './legal-state-is.ts'
import { stateFacts } from './state-facts.ts'

const today = '2026-11-23'
const day = fc.integer({ min: -3, max: 3 }).map((days) => addDays(today, days))
const within = fc
  .tuple(day, fc.nat(2))
  .map(([lower, more]) => ({ edtf: 'within', lower, upper: addDays(lower, more) }))
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null })

/** Any facts that events can come to; as seen from an earlier day, some signed later. */
const facts = fc
  .record({
    signedOn: maybe(within),
    firstSignedOn: maybe(day),
    enteredIntoForceOn: maybe(within),
    entryStated: fc.boolean(),
    inForceUntil: maybe(day),
  })
  .map((made) => ({
    ...made,
    firstSignedOn: made.signedOn ? (made.firstSignedOn ?? made.signedOn.upper) : made.firstSignedOn,
    entryStated: made.entryStated || made.enteredIntoForceOn !== null,
  }))

describe.each(freshDatabases)('legal states on $name', ({ perFile }) => {
  const db = perFile()
  beforeAll(async () => await db.store.transaction(async (tx) => await oneDesk(tx)))

  it('are the same in a list and in the rules', async () => {
    let run = 0
    await fc.assert(
      fc.asyncProperty(fc.array(facts, { minLength: 1, maxLength: 12 }), async (made) => {
        const marked = `run-${++run}`
        await db.store.transaction(async (tx) => {
          for (const [index, { signedOn, enteredIntoForceOn, ...rest }] of made.entries()) {
            await oneAgreement(tx, {
              id: `${marked}-${index}`,
              kind: marked,
              ...rest,
              signedOn: signedOn?.edtf ?? null,
              signedOnLower: signedOn?.lower ?? null,
              signedOnUpper: signedOn?.upper ?? null,
              enteredIntoForceOn: enteredIntoForceOn?.edtf ?? null,
              enteredIntoForceOnLower: enteredIntoForceOn?.lower ?? null,
              enteredIntoForceOnUpper: enteredIntoForceOn?.upper ?? null,
            })
          }
        })
        const { agreements } = db.store.tables
        const all = await db.store.read.select().from(agreements).where(eq(agreements.kind, marked))
        for (const state of legalStates) {
          const found = await db.store.read
            .select({ id: agreements.id })
            .from(agreements)
            .where(and(eq(agreements.kind, marked), legalStateIs(db.store.read, state, today)))
          const expected = all.filter((row) => legalState(stateFacts(row), today) === state)
          expect(found.map(({ id }) => id).toSorted(), state).toEqual(
            expected.map(({ id }) => id).toSorted(),
          )
        }
      }),
      { numRuns: 25 },
    )
  })
})
