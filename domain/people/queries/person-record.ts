import { asc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import type { RecordState, Subject } from '../../command.ts'
import { uncertain } from '../../uncertain-columns.ts'

export type KeptPost = {
  partyId: string
  posts: LanguageMap
  heldFrom: UncertainDay | null
  heldUntil: UncertainDay | null
}

export type KeptPerson = {
  names: LanguageMap
  familyNames: LanguageMap | null
  country: string | null
  posts: readonly KeptPost[]
}

/** The person as kept, or null where there is none. */
export async function personRecord(
  db: Reader,
  personId: string,
): Promise<(Subject & { person: KeptPerson }) | null> {
  const { people } = db.tables
  const [row] = await db.select().from(people).where(eq(people.id, personId))
  if (!row) return null
  const { names, familyNames, country, version } = row
  const person = { names, familyNames, country, posts: await keptPosts(db, personId) }
  return { ...personState(personId, person), version, person }
}

/** What versions keep of a person. A person is everybody's, as bodies are: no desk's own. */
export const personState = (id: string, person: KeptPerson): RecordState => ({
  kind: 'person',
  id,
  deskId: null,
  level: 'internal',
  agreementId: null,
  content: {
    names: person.names,
    familyNames: person.familyNames,
    country: person.country,
    heldPosts: person.posts.map(({ partyId, posts, heldFrom, heldUntil }) => ({
      partyId,
      posts,
      heldFrom: heldFrom?.edtf ?? null,
      heldUntil: heldUntil?.edtf ?? null,
    })),
  },
})

async function keptPosts(db: Reader, personId: string): Promise<KeptPost[]> {
  const { personPosts } = db.tables
  const rows = await db
    .select()
    .from(personPosts)
    .where(eq(personPosts.personId, personId))
    .orderBy(asc(personPosts.position))
  return rows.map((row) => ({
    partyId: row.partyId,
    posts: row.posts,
    heldFrom: uncertain(row.heldFrom, row.heldFromLower, row.heldFromUpper),
    heldUntil: uncertain(row.heldUntil, row.heldUntilLower, row.heldUntilUpper),
  }))
}
