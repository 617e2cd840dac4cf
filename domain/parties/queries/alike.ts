import { and, inArray, isNull, ne, or, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { hasWords } from '../../names/queries.ts'
import { hasNameOf, wordsOfName } from '../rules.ts'
import type { PartyNamed } from '../schema.ts'
import { otherNamesOf } from './party-names.ts'

type Body = { id: string; names: LanguageMap; acronym: string | null; country: string | null }

/** So many are shown to somebody who is about to name a body; more would not be read. */
const most = 10

/**
 * Other bodies, of the same country or of none, that have or had one of these names or this acronym:
 * by its words, whatever their order, script, accents and case.
 */
export async function bodiesAlike(
  db: Reader,
  body: Omit<Body, 'id'> & { id?: string },
): Promise<PartyNamed[]> {
  const texts = [...Object.values(body.names), body.acronym ?? '']
  const names = texts.map(wordsOfName).filter((words) => words.length > 0)
  const others = body.id === undefined ? undefined : ne(db.tables.parties.id, body.id)
  const found = await bodiesNamed(db, names, others)
  return found
    .filter(({ country }) => [country, null].includes(body.country) || country === null)
    .slice(0, most)
}

/** Bodies that have a name of just these words. */
export async function bodiesNamed(
  db: Reader,
  names: readonly (readonly string[])[],
  others?: SQL,
): Promise<PartyNamed[]> {
  if (names.length === 0) return []
  const { parties } = db.tables
  const candidates = await db
    .select({
      id: parties.id,
      names: parties.names,
      acronym: parties.acronym,
      country: parties.country,
    })
    .from(parties)
    .where(
      and(
        or(...names.map((words) => hasWords(db, 'party', parties.id, words))),
        isNull(parties.mergedIntoId),
        others,
      ),
    )
    .orderBy(parties.sortKey, parties.id)
    .limit(100)
  const known = await allNamesOf(db, candidates)
  return candidates.filter(({ id }) => names.some((words) => hasNameOf(known.get(id) ?? [], words)))
}

/** Each body's names with those of the records that were found to be of the same. */
async function allNamesOf(db: Reader, bodies: readonly Body[]) {
  const { parties } = db.tables
  const ids = bodies.map(({ id }) => id)
  const merged =
    ids.length === 0
      ? []
      : await db.select().from(parties).where(inArray(parties.mergedIntoId, ids))
  const others = await otherNamesOf(db, [...ids, ...merged.map(({ id }) => id)])
  const known = new Map<string, Pick<Body, 'names' | 'acronym'>[]>()
  const add = (id: string, body: Body) =>
    known.set(id, [...(known.get(id) ?? []), body, ...(others.get(body.id) ?? [])])
  for (const body of bodies) add(body.id, body)
  for (const body of merged) add(body.mergedIntoId ?? '', body)
  return known
}
