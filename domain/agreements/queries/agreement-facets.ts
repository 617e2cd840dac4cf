import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { staffReads } from '../../access/rules.ts'
import { standingAreaId } from '../../priority-areas/queries/standing-areas.ts'
import { query } from '../../query.ts'
import { isCountedAsKind, legalCharacterOf } from '../rules/legal-character.ts'
import {
  type AgreementFacets,
  type AgreementFilters,
  agreementFacets as output,
  agreementFiltersInput,
} from '../schema/list-agreements.ts'
import { agreementsFound, type Wanted } from './agreement-filters.ts'
import { agreementTotal, countedTo } from './agreement-total.ts'
import { kept, run } from './kept-query.ts'
import { type Values, type ValuesOf, valuesKnown } from './known/facets-known.ts'
import { deskCodes } from './listed.ts'
import { statesOn } from './state-facts.ts'

type Facet = keyof AgreementFacets
type Counts = AgreementFacets[Facet]

const facets: readonly Facet[] = ['kind', 'character', 'state', 'country', 'area', 'desk', 'level']

/**
 * How many agreements there are of each value that the list could be narrowed to next: each filter
 * is counted under all the others. At most a thousand agreements are looked at for each.
 */
export const agreementFacets = query({
  name: 'agreement.count',
  event: 'agreement.counted',
  route: 'GET /agreements/facets',
  input: agreementFiltersInput,
  output,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<AgreementFacets> => {
    const on = input.on ?? today
    const valuesIn =
      input.knownAt === undefined
        ? async (wanted: Wanted) => await valuesNow(db, wanted)
        : await valuesKnown(db, input.knownAt)
    const wanted = { actor, filters: input, today: on }
    const all = await valuesIn(wanted)
    const answer = {} as AgreementFacets
    for (const facet of facets) {
      const values = input[facet] === undefined ? all : await valuesIn(without(wanted, facet))
      answer[facet] = values && counted(await values(facet))
    }
    return answer
  },
})

const without = ({ filters, ...wanted }: Wanted, facet: Facet): Wanted => {
  const others: AgreementFilters = { ...filters }
  delete others[facet]
  return { ...wanted, filters: others }
}

type Row = NonNullable<Awaited<ReturnType<typeof foundRows>>>[number]

/** What facets are counted by; null where there are more rows than are looked at. */
async function foundRows(db: Reader, wanted: Wanted) {
  if ((await agreementTotal(db, wanted, false)) > countedTo) return null
  const { agreements } = db.tables
  const key = kept(wanted)
  return await run(db, key, 'agreements.facets', () =>
    db
      .select({
        id: agreements.id,
        kind: agreements.kind,
        ours: agreements.ourCharacter,
        counterpart: agreements.counterpartCharacter,
        country: agreements.counterpartCountry,
        desk: agreements.deskId,
        level: agreements.level,
        signedOn: agreements.signedOn,
        signedOnLower: agreements.signedOnLower,
        signedOnUpper: agreements.signedOnUpper,
        firstSignedOn: agreements.firstSignedOn,
        enteredIntoForceOn: agreements.enteredIntoForceOn,
        enteredIntoForceOnLower: agreements.enteredIntoForceOnLower,
        enteredIntoForceOnUpper: agreements.enteredIntoForceOnUpper,
        entryStated: agreements.entryStated,
        inForceUntil: agreements.inForceUntil,
        hasTurns: agreements.hasTurns,
      })
      .from(agreements)
      .where(agreementsFound(db, key?.wanted ?? wanted))
      .limit(countedTo),
  )
}

/** What each agreement that is found has of a facet, as it is known now. */
async function valuesNow(db: Reader, wanted: Wanted): Promise<ValuesOf | null> {
  const rows = await foundRows(db, wanted)
  return rows && (async (facet) => await valuesOf(db, rows, facet, wanted.today))
}

async function valuesOf(
  db: Reader,
  rows: readonly Row[],
  facet: Facet,
  today: Day,
): Promise<Values> {
  if (facet === 'character') return rows.map(legalCharacterOf)
  if (facet === 'area') return await areaCodes(db, rows)
  if (facet === 'state') return rows.map(await statesOn(db, rows, today))
  if (facet === 'kind') return rows.map((row) => (isCountedAsKind(row) ? row.kind : null))
  if (facet === 'desk') return await codesOfDesks(db, rows)
  return rows.map((row) => row[facet])
}

/** The most frequent first; what is not known is not offered. */
function counted(values: Values): NonNullable<Counts> {
  const counts = new Map<string, number>()
  for (const value of values) if (value) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts]
    .map(([value, count]) => ({ value, count }))
    .sort((one, other) => other.count - one.count || (one.value < other.value ? -1 : 1))
}

async function codesOfDesks(db: Reader, rows: readonly Row[]) {
  const codes = await deskCodes(db)
  return rows.map(({ desk }) => codes.get(desk))
}

async function areaCodes(db: Reader, rows: readonly Row[]): Promise<string[]> {
  if (rows.length === 0) return []
  const { agreementAreas, priorityAreas } = db.tables
  const found = await db
    .selectDistinct({ agreement: agreementAreas.agreementId, code: priorityAreas.code })
    .from(agreementAreas)
    .innerJoin(priorityAreas, eq(priorityAreas.id, standingAreaId(agreementAreas.areaId)))
    .where(
      inArray(
        agreementAreas.agreementId,
        rows.map(({ id }) => id),
      ),
    )
  return found.map(({ code }) => code)
}
