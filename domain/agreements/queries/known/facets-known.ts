import type { Reader } from '#db/store.ts'
import { seqKnownAt } from '../../../audit/queries/known-at.ts'
import { legalStatus } from '../../../legal-status/rules/legal-status.ts'
import { standingCodes } from '../../../priority-areas/queries/standing-areas.ts'
import { pageInSlices, totalInSlices } from '../../../slices.ts'
import { isCountedAsKind, legalCharacterOf } from '../../rules/legal-character.ts'
import type { AgreementFacets } from '../../schema/list-agreements.ts'
import type { Wanted } from '../agreement-filters.ts'
import { countedTo } from '../agreement-total.ts'
import { deskCodes } from '../listed.ts'
import type { AgreementKnown } from './agreement-known.ts'
import { walkKnown } from './walk-known.ts'

type Facet = keyof AgreementFacets

/** What agreements have of a facet, one after another; what is not known is null. */
export type Values = readonly (string | null | undefined)[]
export type ValuesOf = (facet: Facet) => Promise<Values>

/** What each agreement that is found has of a facet, as it was known at a moment; null where they are too many. */
export async function valuesKnown(
  db: Reader,
  knownAt: string,
): Promise<(wanted: Wanted) => Promise<ValuesOf | null>> {
  const seq = await seqKnownAt(db, new Date(knownAt))
  return async (wanted) => {
    const walk = await walkKnown(db, wanted, { seq })
    if ('atLeast' in (await totalInSlices(walk, { limit: countedTo }))) return null
    const { rows } = await pageInSlices(walk, { limit: countedTo })
    return async (facet) => await valuesIn(db, rows, facet, wanted.today)
  }
}

async function valuesIn(
  db: Reader,
  known: readonly AgreementKnown[],
  facet: Facet,
  on: string,
): Promise<Values> {
  const characters = known.map(({ row }) => ({
    kind: row.kind,
    ours: row.ourCharacter,
    counterpart: row.counterpartCharacter,
  }))
  switch (facet) {
    case 'character':
      return characters.map(legalCharacterOf)
    case 'kind':
      return characters.map((one) => (isCountedAsKind(one) ? one.kind : null))
    case 'state':
      return known.map(({ facts }) => legalStatus(facts, { on }).state)
    case 'area':
      return await areasIn(db, known)
    case 'desk': {
      const codes = await deskCodes(db)
      return known.map(({ row }) => codes.get(row.deskId))
    }
    case 'country':
      return known.map(({ row }) => row.counterpartCountry)
    case 'level':
      return known.map(({ row }) => row.level)
  }
}

/** An agreement counts once under an area, by whichever of its merged entries it was named. */
async function areasIn(db: Reader, known: readonly AgreementKnown[]): Promise<string[]> {
  const codeOf = await standingCodes(db)
  return known.flatMap(({ content }) => [
    ...new Set(content.areas.list.flatMap(({ areaId }) => codeOf(areaId) ?? [])),
  ])
}
