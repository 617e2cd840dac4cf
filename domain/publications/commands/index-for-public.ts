import { insertRows, type Writer } from '#db/store.ts'
import { countryName } from '#lib/countries.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { searchTokens } from '#lib/search-tokens.ts'
import type { PublicationRow } from '../queries/publication-record.ts'
import { statesOf } from '../queries/public-status.ts'
import type { AgreementSnapshot } from '../schema/snapshot.ts'

/** Makes what was published found by its words, its areas and its legal states; notices are few. */
export async function indexForPublic(
  tx: Writer,
  { id, subjectKind, content }: PublicationRow,
): Promise<void> {
  if (subjectKind !== 'agreement') return
  const shown = content as unknown as AgreementSnapshot
  const byCode = new Map(shown.areas.list.map(({ code, labels }) => [code, labels]))
  const areas = [...byCode].map(([code, labels]) => ({ publicationId: id, code, labels }))
  const words = wordsOf(shown).map((token) => ({ publicationId: id, token }))
  const states = statesOf(shown).map((span) => ({ publicationId: id, ...span }))
  await insertRows(tx, 'publicationAreas', areas)
  await insertRows(tx, 'publicationStates', states)
  for (let from = 0; from < words.length; from += rowsAtOnce) {
    await insertRows(tx, 'publicationWords', words.slice(from, from + rowsAtOnce))
  }
}

const rowsAtOnce = 200
/** More than the longest treaty's record has; what is beyond is not found by its words. */
const mostWords = 5_000

/** Each word once, out of all that is shown, in every language. */
function wordsOf(shown: AgreementSnapshot): string[] {
  const countries = [shown.counterpartCountry, ...shown.parties.map(({ country }) => country)]
  const texts = [
    ...textsOf(shown.titles),
    shown.reference,
    shown.counterpartReference,
    ...shown.parties.flatMap(({ names, acronym }) => [...textsOf(names), acronym]),
    ...shown.signatories.flatMap(({ names }) => textsOf(names)),
    ...shown.areas.list.flatMap(({ labels, verbatim }) => [...textsOf(labels), verbatim]),
    ...textsOf(shown.signedAt),
    ...shown.promises.flatMap(({ titles, quotation }) => [...textsOf(titles), quotation]),
    ...[...new Set(countries)].flatMap(countryWords),
  ]
  return [...new Set(texts.flatMap((text) => searchTokens(text ?? '')))].slice(0, mostWords)
}

const searchedIn = ['en', 'es', 'zh-CN']

const textsOf = (map: LanguageMap | null): string[] => Object.values(map ?? {})

const countryWords = (country: string | null): string[] =>
  country === null ? [] : searchedIn.map((language) => countryName(country, language))
