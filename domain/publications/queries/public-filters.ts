import { and, eq, exists, gte, inArray, isNull, lt, lte, or, type SQL, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { type QueryToken, queryTokens } from '#lib/search-tokens.ts'
import type { LegalState } from '../../legal-status/schema/words.ts'
import type { PublicFilters } from '../schema/register.ts'
import type { SubjectKind } from '../schema/snapshot.ts'

const nothing = sql`1 = 0`

/** What the public may read of a kind; said as the indexes over it say it. */
export const published = (db: Reader, kind: SubjectKind): SQL | undefined =>
  and(eq(db.tables.publications.subjectKind, kind), isPublished(db))

export const isPublished = ({ tables: { publications } }: Reader): SQL =>
  sql`${publications.state} = 'published'`

/** What stands at an address before the public, shown or withdrawn. */
export const standsAt = (db: Reader, kind: SubjectKind, address: string): SQL | undefined => {
  const { publications } = db.tables
  return and(
    eq(publications.subjectKind, kind),
    eq(publications.address, address),
    sql`${publications.state} IN ('published', 'withdrawn')`,
  )
}

/** The published agreements that the filters, all of them together, leave. */
export function publicFound(db: Reader, filters: PublicFilters, today: Day): SQL | undefined {
  const { publications } = db.tables
  const { q, kind, country, area, year, state } = filters
  return and(
    published(db, 'agreement'),
    kind && eq(publications.kind, kind),
    country === undefined ? undefined : eq(publications.country, country),
    area === undefined ? undefined : inArray(publications.id, inArea(db, area)),
    year === undefined ? undefined : couldBeSignedIn(db, year),
    state && isInState(db, state, today),
    q === undefined ? undefined : matches(db, q),
  )
}

function inArea(db: Reader, code: string) {
  const { publicationAreas } = db.tables
  return db
    .select({ id: publicationAreas.publicationId })
    .from(publicationAreas)
    .where(eq(publicationAreas.code, code))
}

/** Signed then, surely or possibly (`domain.md` rule 2). */
function couldBeSignedIn({ tables: { publications } }: Reader, year: string): SQL | undefined {
  return and(
    lte(publications.signedOnLower, `${year}-12-31`),
    gte(publications.signedOnUpper, `${year}-01-01`),
  )
}

function isInState(db: Reader, state: LegalState, on: Day): SQL {
  const { publications, publicationStates: states } = db.tables
  const span = db
    .select({ one: sql`1` })
    .from(states)
    .where(
      and(
        eq(states.publicationId, publications.id),
        eq(states.state, state),
        lte(states.fromDay, on),
        or(isNull(states.toDay), gte(states.toDay, on)),
      ),
    )
  return exists(span)
}

/** The query's words all occur; where it holds no letter or digit it names nothing to look for. */
function matches(db: Reader, q: string): SQL {
  const tokens = queryTokens(q)
  const found = tokens.map((token) => inArray(db.tables.publications.id, withToken(db, token)))
  return and(...found) ?? nothing
}

function withToken(db: Reader, { text, isPrefix }: QueryToken) {
  const { publicationWords } = db.tables
  const { token, publicationId } = publicationWords
  // The last code point of all ends whatever begins so.
  const begins = and(gte(token, text), lt(token, `${text}\u{10ffff}`))
  return db
    .select({ id: publicationId })
    .from(publicationWords)
    .where(isPrefix ? begins : eq(token, text))
}
