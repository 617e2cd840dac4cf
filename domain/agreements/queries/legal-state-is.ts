import { and, eq, gt, gte, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { unindexed } from '#db/dialect/unindexed.ts'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import type { LegalState } from '../../legal-status/schema/words.ts'

/**
 * `legalState` of the rules, said of the rows of `agreements`: those in a state on a day. A test
 * compares both. The parts are written so that those of a rare state are ranges of an index.
 */
export function legalStateIs(db: Reader, state: LegalState, on: Day): SQL | undefined {
  const { agreements } = db.tables
  const { enteredIntoForceOnUpper: entered, entryStated, firstSignedOn, inForceUntil } = agreements
  const signed = lte(unindexed(db, agreements.signedOnUpper), on)
  const signedLater = and(isWithin(db), gt(agreements.signedOnUpper, on))
  const unsigned = and(
    or(isNull(agreements.signedOnLower), gt(agreements.signedOnLower, on), signedLater),
    or(isNull(unindexed(db, entered)), gt(unindexed(db, entered), on)),
  )
  switch (state) {
    case 'inForce':
      return and(lte(entered, on), or(isNull(inForceUntil), gte(unindexed(db, inForceUntil), on)))
    case 'ended':
      return and(lt(inForceUntil, on), lte(unindexed(db, entered), on))
    case 'signedAwaitingEntry':
      return and(signed, or(gt(entered, on), and(isNull(entered), eq(entryStated, true))))
    case 'signedEntryNotStated':
      return and(signed, isNull(entered), eq(entryStated, false))
    case 'partlySigned':
      return and(unsigned, lte(firstSignedOn, on))
    case 'underNegotiation':
      return and(unsigned, or(isNull(firstSignedOn), gt(firstSignedOn, on)))
  }
}

/** The day of signing is known within bounds only; said as the index over such rows says it. */
export const isWithin = ({ tables: { agreements } }: Pick<Reader, 'tables'>): SQL =>
  sql`${agreements.signedOnLower} <> ${agreements.signedOnUpper}`
