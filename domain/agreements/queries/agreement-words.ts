import { eq } from 'drizzle-orm'
import type { AgreementWords } from '#db/dialect/search.ts'
import type { Reader } from '#db/store.ts'
import { countryName } from '#lib/countries.ts'
import type { LanguageMap } from '#lib/language-map.ts'

const searchedIn = ['en', 'es', 'zh-CN']

/**
 * All words that an agreement is found by, in every language they are kept in: titles and numbers,
 * then bodies, people, areas, places and countries.
 */
export async function agreementWords(db: Reader, agreementId: string): Promise<AgreementWords> {
  const { agreements } = db.tables
  const [row] = await db.select().from(agreements).where(eq(agreements.id, agreementId))
  if (!row) return { title: '', body: '' }
  const bodies = await bodiesOf(db, agreementId)
  const countries = [row.counterpartCountry, ...bodies.map(({ country }) => country)]
  return {
    title: joined([...textsOf(row.titles), row.reference, row.counterpartReference]),
    body: joined([
      ...bodies.flatMap(({ names, acronym }) => [...textsOf(names), acronym]),
      ...(await peopleAndAreas(db, agreementId)),
      ...textsOf(row.signedAt),
      ...[...new Set(countries)].flatMap(countryWords),
    ]),
  }
}

async function bodiesOf(db: Reader, agreementId: string) {
  const { agreementParties, parties } = db.tables
  return await db
    .select({ names: parties.names, acronym: parties.acronym, country: parties.country })
    .from(agreementParties)
    .innerJoin(parties, eq(parties.id, agreementParties.partyId))
    .where(eq(agreementParties.agreementId, agreementId))
}

async function peopleAndAreas(db: Reader, agreementId: string): Promise<string[]> {
  const { agreementAreas, priorityAreas, signatories } = db.tables
  const people = await db
    .select({ names: signatories.names })
    .from(signatories)
    .where(eq(signatories.agreementId, agreementId))
  const areas = await db
    .select({ labels: priorityAreas.labels, verbatim: agreementAreas.verbatim })
    .from(agreementAreas)
    .innerJoin(priorityAreas, eq(priorityAreas.id, agreementAreas.areaId))
    .where(eq(agreementAreas.agreementId, agreementId))
  return [
    ...people.flatMap(({ names }) => textsOf(names)),
    ...areas.flatMap(({ labels, verbatim }) => [...textsOf(labels), verbatim]),
  ]
}

const textsOf = (map: LanguageMap | null): string[] => Object.values(map ?? {})

const countryWords = (country: string | null): string[] =>
  country === null ? [] : searchedIn.map((language) => countryName(country, language))

/** Parted by a sign that ends a run of Chinese, so that no pair is made across two texts. */
const joined = (texts: (string | null)[]): string => texts.filter(Boolean).join(' · ')
