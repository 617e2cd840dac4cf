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
import { deskCodes } from './listed.ts'
import { statesOn } from './state-facts.ts'

type Facet = keyof AgreementFacets
type Counts = AgreementFacets[Facet]

const facets: readonly Facet[] = ['kind', 'character', 'state', 'country', 'area', 'desk', 'level']

const notCounted = Object.fromEntries(facets.map((facet) => [facet, null])) as AgreementFacets

/**
 * How many agreements there are of each value that the list could be narrowed to next: each filter
 * is counted under all the others. At most a thousand agreements are looked at for each; of what was
 * known at an earlier moment nothing is counted.
 */
export const agreementFacets = query({
  name: 'agreement.count',
  event: 'agreement.counted',
  route: 'GET /agreements/facets',
  input: agreementFiltersInput,
  output,
  access: staffReads,
  answer: async (db, { input, actor, today }): Promise<AgreementFacets> => {
    // Counting what was known then would tell the whole register anew, once for each filter.
    if (input.knownAt !== undefined) return notCounted
    const counted = {} as AgreementFacets
    const on = input.on ?? today
    const wanted = { actor, filters: input, today: on }
    const all = await foundRows(db, wanted)
    for (const facet of facets) {
      const rows = input[facet] === undefined ? all : await foundRows(db, without(wanted, facet))
      counted[facet] = rows && (await countsOf(db, rows, facet, on))
    }
    return counted
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

async function countsOf(
  db: Reader,
  rows: readonly Row[],
  facet: Facet,
  today: Day,
): Promise<Counts> {
  if (facet === 'character') return counted(rows.map(legalCharacterOf))
  if (facet === 'area') return counted(await areaCodes(db, rows))
  if (facet === 'state') return counted(rows.map(await statesOn(db, rows, today)))
  if (facet === 'kind') return counted(rows.map((row) => (isCountedAsKind(row) ? row.kind : null)))
  if (facet === 'desk') return counted(await codesOfDesks(db, rows))
  return counted(rows.map((row) => row[facet]))
}

/** The most frequent first; what is not known is not offered. */
function counted(values: readonly (string | null | undefined)[]): NonNullable<Counts> {
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
