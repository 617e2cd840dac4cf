import { and, asc, eq, inArray, isNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { bodiesAmong, bodiesById } from '../people/queries/bodies.ts'
import { uncertain } from '../uncertain-columns.ts'
import type { HeldPost, NamedParticipants } from './rules.ts'
import type { Participant, ParticipantAnswer } from './schema.ts'

/** Whom participants belong to: a visit's delegation, or a meeting. */
export type Gathering = 'visitId' | 'meetingId'

/** What is known of the people and bodies that participants name. */
export async function namedParticipants(
  db: Reader,
  participants: readonly Participant[],
  bodies: readonly (string | null)[] = [],
): Promise<NamedParticipants> {
  const partyIds = participants.map(({ partyId }) => partyId)
  const asked = [...partyIds, ...bodies].filter((id) => id !== null)
  return {
    parties: await bodiesAmong(db, asked),
    people: await postsOfPeople(
      db,
      participants.flatMap(({ personId }) => personId ?? []),
    ),
  }
}

async function postsOfPeople(db: Reader, ids: string[]): Promise<Map<string, HeldPost[]>> {
  if (ids.length === 0) return new Map()
  const { people, personPosts } = db.tables
  const rows = await db
    .select({ id: people.id, post: personPosts })
    .from(people)
    .leftJoin(personPosts, eq(personPosts.personId, people.id))
    .where(inArray(people.id, ids))
    .orderBy(asc(personPosts.position))
  const found = new Map<string, HeldPost[]>()
  for (const { id, post } of rows) {
    const held = post && {
      partyId: post.partyId,
      posts: post.posts,
      heldFrom: uncertain(post.heldFrom, post.heldFromLower, post.heldFromUpper),
      heldUntil: uncertain(post.heldUntil, post.heldUntilLower, post.heldUntilUpper),
    }
    found.set(id, [...(found.get(id) ?? []), ...(held ? [held] : [])])
  }
  return found
}

/** Who took part, as it was entered, in order. */
export async function keptParticipants(
  db: Reader,
  gathering: Gathering,
  id: string,
): Promise<Participant[]> {
  const { participants } = db.tables
  const { personId, partyId, side, role, names, posts } = participants
  return await db
    .select({ personId, partyId, side, role, names, posts })
    .from(participants)
    .where(eq(participants[gathering], id))
    .orderBy(asc(participants.position))
}

/** Who took part in each of some gatherings, with people and bodies as they are called today. */
export async function participantsOf(
  db: Reader,
  gathering: Gathering,
  ids: readonly string[],
): Promise<Map<string, ParticipantAnswer[]>> {
  const found = new Map<string, ParticipantAnswer[]>()
  if (ids.length === 0) return found
  const { participants, people } = db.tables
  const other = gathering === 'visitId' ? participants.meetingId : participants.visitId
  const rows = await db
    .select({
      row: participants,
      person: { id: people.id, names: people.names, familyNames: people.familyNames },
    })
    .from(participants)
    .leftJoin(people, eq(people.id, participants.personId))
    .where(and(inArray(participants[gathering], [...ids]), isNull(other)))
    .orderBy(asc(participants[gathering]), asc(participants.position))
  const body = await bodiesById(
    db,
    rows.map(({ row }) => row.partyId),
  )
  for (const { row, person } of rows) {
    const { side, role, names, posts } = row
    const told = { person, party: body(row.partyId) ?? null, side, role, names, posts }
    const of = row[gathering] ?? ''
    found.set(of, [...(found.get(of) ?? []), told])
  }
  return found
}
