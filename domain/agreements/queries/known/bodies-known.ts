import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { contentsAt } from '../../../audit/queries/known-at.ts'
import type { AgreementContent } from '../agreement-record.ts'

/** A body of an agreement by the names that were recorded of it then. */
export type BodyKnown = AgreementContent['parties'][number] & {
  id: string
  names: LanguageMap
  acronym: string | null
}

/** The bodies that agreements named, each as it was known at an entry of the log, merges included. */
export async function bodiesKnown(
  db: Reader,
  contents: readonly AgreementContent[],
  seq: number,
): Promise<(content: AgreementContent) => BodyKnown[]> {
  const named = contents.flatMap(({ parties }) => parties.map(({ partyId }) => partyId))
  const own = await contentsAt(db, [...new Set(named)], seq)
  const merged = [...own.values()].flatMap(({ mergedIntoId }) => textIn(mergedIntoId) ?? [])
  const others = await contentsAt(db, [...new Set(merged)], seq)
  return ({ parties }) =>
    parties.flatMap((party) => {
      const said = own.get(party.partyId)
      const standing = others.get(textIn(said?.mergedIntoId) ?? '') ?? said
      return standing ? [{ ...party, id: party.partyId, ...namesIn(standing) }] : []
    })
}

const namesIn = ({ names, acronym }: Record<string, Json>) => ({
  names: names as LanguageMap,
  acronym: textIn(acronym),
})

const textIn = (value: Json | undefined) => (typeof value === 'string' ? value : null)
