import { and, desc, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { staff } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { query } from '../../query.ts'
import { uncertain } from '../../uncertain-columns.ts'
import { type PersonDetail, personDetail, readPersonInput } from '../schema.ts'
import { postsOf } from './posts-of.ts'

/** As many of each as a page shows. */
const mostShown = 100

/** One person, with what they signed and took part in, as far as the caller may know of it. */
export const readPerson = query({
  name: 'person.read',
  event: 'person.read',
  route: 'GET /people/{personId}',
  input: readPersonInput,
  output: personDetail,
  access: { roles: staff, scope: 'register' },
  answer: async (db, { input: { personId }, actor }): Promise<PersonDetail | null> => {
    const { people } = db.tables
    const [row] = await db.select().from(people).where(eq(people.id, personId))
    if (!row) return null
    const { sortName: _, ...person } = row
    const posts = (await postsOf(db, [personId])).get(personId) ?? []
    const visits = await visitsOf(db, personId, actor)
    const meetings = await meetingsOf(db, personId, actor)
    return {
      ...person,
      posts,
      signed: await signedBy(db, personId, actor),
      tookPart: [...visits, ...meetings],
    }
  },
  discloses: ({ signed, tookPart }) => [
    ...signed.map((agreement) => ({ ...agreement, agreementId: agreement.id })),
    ...tookPart,
  ],
})

async function signedBy(
  db: Reader,
  personId: string,
  actor: Actor | null,
): Promise<PersonDetail['signed']> {
  const { signatories, agreements } = db.tables
  const rows = await db
    .select({ agreement: agreements, posts: signatories.posts })
    .from(signatories)
    .innerJoin(agreements, eq(agreements.id, signatories.agreementId))
    .where(
      and(
        eq(signatories.personId, personId),
        readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
      ),
    )
    .orderBy(desc(agreements.signedOnLower), desc(agreements.id))
    .limit(mostShown)
  return rows.map(({ agreement, posts }) => {
    const { id, reference, titles, deskId, level } = agreement
    const { signedOn, signedOnLower, signedOnUpper } = agreement
    return {
      ...{ id, reference, titles, deskId, level, posts },
      signedOn: uncertain(signedOn, signedOnLower, signedOnUpper),
    }
  })
}

async function visitsOf(db: Reader, personId: string, actor: Actor | null) {
  const { participants, visits } = db.tables
  const { id, titles, agreementId, deskId, level } = visits
  const rows = await db
    .select({ id, titles, agreementId, deskId, level, role: participants.role })
    .from(participants)
    .innerJoin(visits, eq(visits.id, participants.visitId))
    .where(and(eq(participants.personId, personId), readableWhere(db, actor, visits)))
    .orderBy(desc(visits.fromDay), desc(visits.id))
    .limit(mostShown)
  return rows.map((row) => ({ kind: 'visit' as const, ...row }))
}

async function meetingsOf(db: Reader, personId: string, actor: Actor | null) {
  const { participants, meetings } = db.tables
  const { id, titles, agreementId, deskId, level } = meetings
  const rows = await db
    .select({ id, titles, agreementId, deskId, level, role: participants.role })
    .from(participants)
    .innerJoin(meetings, eq(meetings.id, participants.meetingId))
    .where(and(eq(participants.personId, personId), readableWhere(db, actor, meetings)))
    .orderBy(desc(meetings.heldOnLower), desc(meetings.id))
    .limit(mostShown)
  return rows.map((row) => ({ kind: 'meeting' as const, ...row }))
}
