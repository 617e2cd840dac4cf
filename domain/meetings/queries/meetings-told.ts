import { and, asc, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { participantsOf } from '../../participants/queries.ts'
import { bodiesById } from '../../people/queries/bodies.ts'
import { sourcesNamed } from '../../sources/queries/sources-named.ts'
import { uncertain } from '../../uncertain-columns.ts'
import type { Meeting } from '../schema.ts'

type Row = Reader['tables']['meetings']['$inferSelect']

/** Rows of meetings as they are told: with who took part, and the promises that came of each. */
export async function meetingsTold(
  db: Reader,
  rows: readonly Row[],
  actor: Actor | null,
): Promise<Meeting[]> {
  const ids = rows.map(({ id }) => id)
  const participants = await participantsOf(db, 'meetingId', ids)
  const promises = await promisesOf(db, ids, actor)
  const body = await bodiesById(
    db,
    rows.map(({ counterpartId }) => counterpartId),
  )
  const source = await sourcesNamed(
    db,
    actor,
    rows.map(({ sourceId }) => sourceId),
  )
  return rows.map((row) => {
    const { id, version, visitId, kind, titles, places, topics, said } = row
    const { quotation, quotationLanguage, certainty, agreementId, deskId, level } = row
    return {
      ...{ id, version, visitId, kind, titles, places, topics, said },
      counterpart: body(row.counterpartId) ?? null,
      heldOn: uncertain(row.heldOn, row.heldOnLower, row.heldOnUpper),
      participants: participants.get(id) ?? [],
      commitments: promises.get(id) ?? [],
      source: source(row.sourceId),
      ...{ quotation, quotationLanguage, certainty, agreementId, deskId, level },
    }
  })
}

async function promisesOf(db: Reader, ids: readonly string[], actor: Actor | null) {
  const found = new Map<string, Meeting['commitments']>()
  if (ids.length === 0) return found
  const { commitments } = db.tables
  const { id, kind, author, titles, meetingId } = commitments
  const rows = await db
    .select({ id, kind, author, titles, meetingId })
    .from(commitments)
    .where(and(inArray(meetingId, [...ids]), readableWhere(db, actor, commitments)))
    .orderBy(asc(commitments.position), asc(commitments.id))
  for (const { meetingId: of, ...promise } of rows) {
    if (of !== null) found.set(of, [...(found.get(of) ?? []), promise])
  }
  return found
}
