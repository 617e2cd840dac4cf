import { and, eq, gt, gte, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import { unindexed } from '#db/dialect/unindexed.ts'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import type { LegalState } from '../../legal-status/schema/words.ts'

/**
 * The engine's state on a day, said of the rows of `agreements`: those in a state. Usual lives are
 * told by their days, lives with turns by their spans; a test compares all of it with the engine. The
 * parts are written so that those of a rare state are ranges of an index.
 */
export function legalStateIs(db: Reader, state: LegalState, on: Day): SQL | undefined {
  const usual = usuallyIs(db, state, on)
  const { hasTurns } = db.tables.agreements
  return or(usual && and(usual, eq(hasTurns, false)), turnedTo(db, state, on))
}

function turnedTo(db: Reader, state: LegalState, on: Day): SQL {
  const { agreements, legalSpans } = db.tables
  const { agreementId, fromDay, toDay } = legalSpans
  const then = and(eq(legalSpans.state, state), lte(fromDay, on), gte(toDay, on))
  return sql`${agreements.id} IN (SELECT ${agreementId} FROM ${legalSpans} WHERE ${then})`
}

/** `usualState` of the rules; the other states are turns. */
function usuallyIs(db: Reader, state: LegalState, on: Day): SQL | undefined {
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
    default:
      return undefined
  }
}

/** The day of signing is known within bounds only; said as the index over such rows says it. */
export const isWithin = ({ tables: { agreements } }: Pick<Reader, 'tables'>): SQL =>
  sql`${agreements.signedOnLower} <> ${agreements.signedOnUpper}`
