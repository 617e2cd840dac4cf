import { eq, or } from 'drizzle-orm'
import type { AgreementWords } from '#db/dialect/search.ts'
import type { Reader } from '#db/store.ts'
import { countryName } from '#lib/countries.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { namesFoundBy } from '../../parties/queries/lineage.ts'
import { programmesOf } from './programmes-of.ts'
import { standingAreaId } from '../../priority-areas/queries/standing-areas.ts'

const searchedIn = ['en', 'es', 'zh-CN']

/** What an agreement's words stand in. */
export type Worded = {
  agreement: Pick<
    Reader['tables']['agreements']['$inferSelect'],
    'titles' | 'reference' | 'counterpartReference' | 'signedAt' | 'counterpartCountry'
  >
  bodies: readonly { names: LanguageMap; acronym: string | null; country: string | null }[]
  people: readonly { names: LanguageMap }[]
  areas: readonly { labels: LanguageMap; verbatim: string }[]
  programmes: readonly { names: LanguageMap; verbatim: string }[]
}

/** The words that a kept agreement is found by. */
export async function agreementWords(db: Reader, agreementId: string): Promise<AgreementWords> {
  const { agreements } = db.tables
  const [row] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  if (!row) return { title: '', body: '' }
  const [bodies, people] = [await bodiesOf(db, agreementId), await peopleOf(db, agreementId)]
  const areas = await areasOf(db, agreementId)
  const programmes = await programmesOf(db, agreementId)
  return wordsOf({ agreement: row, bodies, people, areas, programmes })
}

/**
 * All words that an agreement is found by, in every language they are kept in: titles and numbers,
 * then bodies, people, areas, programmes, places and countries.
 */
export function wordsOf({ agreement, bodies, people, areas, programmes }: Worded): AgreementWords {
  const countries = [agreement.counterpartCountry, ...bodies.map(({ country }) => country)]
  return {
    title: joined([
      ...textsOf(agreement.titles),
      agreement.reference,
      agreement.counterpartReference,
    ]),
    body: joined([
      ...bodies.flatMap(({ names, acronym }) => [...textsOf(names), acronym]),
      ...people.flatMap(({ names }) => textsOf(names)),
      ...areas.flatMap(({ labels, verbatim }) => [...textsOf(labels), verbatim]),
      ...programmes.flatMap(({ names, verbatim }) => [...textsOf(names), verbatim]),
      ...textsOf(agreement.signedAt),
      ...[...new Set(countries)].flatMap(countryWords),
    ]),
  }
}

async function bodiesOf(db: Reader, agreementId: string) {
  const { agreementParties } = db.tables
  const rows = await db
    .select({ id: agreementParties.partyId })
    .from(agreementParties)
    .where(eq(agreementParties.agreementId, agreementId))
  return await namesFoundBy(
    db,
    rows.map(({ id }) => id),
  )
}

async function peopleOf(db: Reader, agreementId: string) {
  const { signatories } = db.tables
  return await db
    .select({ names: signatories.names })
    .from(signatories)
    .where(eq(signatories.agreementId, agreementId))
}

async function areasOf(db: Reader, agreementId: string) {
  const { agreementAreas, priorityAreas } = db.tables
  return await db
    .select({ labels: priorityAreas.labels, verbatim: agreementAreas.verbatim })
    .from(agreementAreas)
    .innerJoin(
      priorityAreas,
      or(
        eq(priorityAreas.id, agreementAreas.areaId),
        eq(priorityAreas.id, standingAreaId(agreementAreas.areaId)),
      ),
    )
    .where(eq(agreementAreas.agreementId, agreementId))
}

const textsOf = (map: LanguageMap | null): string[] => Object.values(map ?? {})

const countryWords = (country: string | null): string[] =>
  country === null ? [] : searchedIn.map((language) => countryName(country, language))

/** Parted by a sign that ends a run of Chinese, so that no pair is made across two texts. */
const joined = (texts: (string | null)[]): string => texts.filter(Boolean).join(' · ')
