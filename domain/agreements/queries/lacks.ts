import { and, eq, inArray, notExists, or, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn, SQLiteTable } from 'drizzle-orm/sqlite-core'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { standingStates } from '../rules/gaps.ts'
import type { AgreementGap } from '../schema/words.ts'
import { legalStateIs } from './legal-state-is.ts'

/** `lacks` of the rules, said of the rows of `agreements` on a day. A test compares both. */
export function lacks(db: Reader, gap: AgreementGap, on: Day): SQL | undefined {
  const { agreementParties, agreementAreas, documents, actionPlans } = db.tables
  switch (gap) {
    case 'counterpart':
      return none(db, agreementParties, eq(agreementParties.side, 'counterpart'))
    case 'areas':
      return none(db, agreementAreas)
    case 'entryIntoForce':
      return legalStateIs(db, 'signedEntryNotStated', on)
    case 'text': {
      const ownWords = inArray(documents.role, ['original', 'authenticText'])
      return and(isStanding(db, on), none(db, documents, ownWords))
    }
    case 'actionPlan':
      return and(isStanding(db, on), none(db, actionPlans))
  }
}

/** `isStanding` of the rules. */
const isStanding = (db: Reader, on: Day): SQL | undefined =>
  or(...standingStates.map((state) => legalStateIs(db, state, on)))

type Part = SQLiteTable & { agreementId: AnySQLiteColumn }

function none(db: Reader, part: Part, such?: SQL): SQL {
  const { agreements } = db.tables
  return notExists(
    db
      .select({ one: sql`1` })
      .from(part)
      .where(and(eq(part.agreementId, agreements.id), such)),
  )
}
