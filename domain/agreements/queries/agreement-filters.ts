import { and, eq, exists, gte, inArray, isNull, lt, lte, not, or, type SQL, sql } from 'drizzle-orm'
import type { AnySQLiteColumn } from 'drizzle-orm/sqlite-core'
import { agreementHolds, agreementMatches } from '#db/dialect/search.ts'
import { unindexed } from '#db/dialect/unindexed.ts'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { deskIdOf } from '../../desks/queries/desk-record.ts'
import { areasUnder } from '../../priority-areas/queries/standing-areas.ts'
import type { AgreementFilters } from '../schema/list-agreements.ts'
import { noCountry } from '../schema/words.ts'
import { hasCharacter } from './has-character.ts'
import { lacks } from './lacks.ts'
import { isWithin, legalStateIs } from './legal-state-is.ts'

/** Who asks for which agreements, and on which day that is. */
export type Wanted = { actor: Actor | null; filters: AgreementFilters; today: Day }

const nothing = sql`1 = 0`

/**
 * The agreements that the caller may read and that the filters, all of them together, leave: found
 * by the filters' own indexes, so at a cost that grows with what is found.
 */
export function agreementsFound(db: Reader, wanted: Wanted): SQL | undefined {
  const { agreements } = db.tables
  const { filters, today } = wanted
  const { character, state, area, programme, signedOn, lacking } = filters
  return and(
    ...equalities(wanted, (column) => sql`${column}`, db),
    character && hasCharacter(db, character),
    state && legalStateIs(db, state, today),
    area === undefined ? undefined : inArray(agreements.id, inArea(db, area)),
    programme === undefined ? undefined : inArray(agreements.id, linkedTo(db, programme)),
    signedOn && couldBeSigned(db, signedOn),
    lacking && lacks(db, lacking, today),
    searched(db, filters, agreementMatches),
    readable(db, wanted),
  )
}

/**
 * The same agreements, said so that a list is walked in its order and each row is asked: that is
 * cheap where many are found. `inOrderOf` tells which equalities an index of that order begins with.
 */
export function agreementsWalked(
  db: Reader,
  wanted: Wanted,
  inOrderOf: 'signedOn' | 'other',
): SQL | undefined {
  const { agreements } = db.tables
  const { filters, today } = wanted
  const { character, state, area, programme, signedOn, lacking } = filters
  const column = (one: AnySQLiteColumn) =>
    inOrderOf === 'signedOn' ? sql`${one}` : unindexed(db, one)
  return and(
    ...equalities(wanted, column, db),
    character && sql`(${hasCharacter(db, character)}) IS TRUE`,
    state && sql`(${legalStateIs(db, state, today)}) IS TRUE`,
    area === undefined ? undefined : hasArea(db, area),
    programme === undefined ? undefined : inArray(agreements.id, linkedTo(db, programme)),
    signedOn && lte(column(agreements.signedOnLower), signedOn.to),
    signedOn && gte(unindexed(db, agreements.signedOnUpper), signedOn.from),
    lacking && sql`(${lacks(db, lacking, today)}) IS TRUE`,
    searched(db, filters, agreementHolds),
    readable(db, wanted),
  )
}

function equalities(
  { filters: { kind, country, desk, level } }: Wanted,
  column: (one: AnySQLiteColumn) => SQL,
  db: Reader,
): (SQL | undefined)[] {
  const { agreements } = db.tables
  const is = (one: AnySQLiteColumn, value: unknown) => sql`${column(one)} = ${value}`
  return [
    kind && is(agreements.kind, kind),
    kind === 'treaty' ? not(sql`(${hasCharacter(db, 'disputed')}) IS TRUE`) : undefined,
    country && country !== noCountry ? is(agreements.counterpartCountry, country) : undefined,
    country === noCountry ? isNull(column(agreements.counterpartCountry)) : undefined,
    desk === undefined ? undefined : is(agreements.deskId, deskIdOf(db, desk)),
    level && is(agreements.level, level),
  ]
}

const searched = (
  db: Reader,
  { q }: AgreementFilters,
  condition: typeof agreementMatches,
): SQL | undefined => (q === undefined ? undefined : (condition(db, q) ?? nothing))

const readable = (db: Reader, { actor }: Wanted): SQL | undefined =>
  readableWhere(db, actor, { ...db.tables.agreements, agreementId: db.tables.agreements.id })

/**
 * Signed then, surely or possibly (`domain.md` rule 2): the two spans have a day in common. A signing
 * that may have been earlier is found among those that are known within bounds only.
 */
function couldBeSigned(db: Reader, { from, to }: { from: Day; to: Day }): SQL | undefined {
  const { signedOnLower, signedOnUpper } = db.tables.agreements
  return or(
    and(gte(signedOnLower, from), lte(signedOnLower, to)),
    and(isWithin(db), gte(signedOnUpper, from), lt(unindexed(db, signedOnLower), from)),
  )
}

function inArea(db: Reader, code: string) {
  const { agreementAreas } = db.tables
  return db
    .select({ id: agreementAreas.agreementId })
    .from(agreementAreas)
    .where(sql`${agreementAreas.areaId} IN ${areasUnder(db, code)}`)
}

/** Few are linked to one programme: the list of them is found first, however the list is walked. */
function linkedTo(db: Reader, programmeId: string) {
  const { agreementProgrammes, programmes } = db.tables
  const entries = db
    .select({ id: programmes.id })
    .from(programmes)
    .where(or(eq(programmes.id, programmeId), eq(programmes.mergedIntoId, programmeId)))
  return db
    .select({ id: agreementProgrammes.agreementId })
    .from(agreementProgrammes)
    .where(inArray(agreementProgrammes.programmeId, entries))
}

function hasArea(db: Reader, code: string): SQL {
  const { agreements, agreementAreas } = db.tables
  const area = db
    .select({ one: sql`1` })
    .from(agreementAreas)
    .where(
      and(
        sql`${agreementAreas.areaId} IN ${areasUnder(db, code)}`,
        eq(agreementAreas.agreementId, agreements.id),
      ),
    )
  return exists(area)
}
