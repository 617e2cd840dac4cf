import { asc, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { uncertain } from '../../uncertain-columns.ts'
import type { Post } from '../schema.ts'

/** The posts of some people, in the order in which each has them. */
export async function postsOf(
  db: Reader,
  personIds: readonly string[],
): Promise<Map<string, Post[]>> {
  const found = new Map<string, Post[]>()
  if (personIds.length === 0) return found
  const { personPosts, parties } = db.tables
  const rows = await db
    .select({
      post: personPosts,
      party: {
        id: parties.id,
        names: parties.names,
        acronym: parties.acronym,
        country: parties.country,
      },
    })
    .from(personPosts)
    .innerJoin(parties, eq(parties.id, personPosts.partyId))
    .where(inArray(personPosts.personId, [...personIds]))
    .orderBy(asc(personPosts.personId), asc(personPosts.position))
  for (const { post, party } of rows) {
    const told = {
      party,
      posts: post.posts,
      heldFrom: uncertain(post.heldFrom, post.heldFromLower, post.heldFromUpper),
      heldUntil: uncertain(post.heldUntil, post.heldUntilLower, post.heldUntilUpper),
    }
    found.set(post.personId, [...(found.get(post.personId) ?? []), told])
  }
  return found
}
