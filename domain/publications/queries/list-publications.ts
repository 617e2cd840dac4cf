import { and, count, eq, exists, or, type SQL, sql } from 'drizzle-orm'
import { keysetPage, type Sort } from '#db/keyset.ts'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import type { Person } from '../../milestones/schema.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'
import { query } from '../../query.ts'
import { approvalProblem, declineProblem } from '../rules.ts'
import {
  listPublicationsInput,
  type Publication,
  type PublicationListed,
  type PublicationPage,
  publication,
  publicationPage,
  readPublicationInput,
} from '../schema/publication.ts'
import { differingFields } from '../../audit/rules.ts'
import { changedSince } from './preview-publication.ts'
import type { PublicationRow } from './publication-record.ts'
import { lastChangedBy, publicationsOf, publishable } from './publishable.ts'
import { cursorOf } from './list-public-agreements.ts'

/** What was proposed for the public, and what became of it, newest first. */
export const listPublications = query({
  name: 'publication.list',
  event: 'publication.listed',
  route: 'GET /publications',
  input: listPublicationsInput,
  output: publicationPage,
  access: staffReads,
  answer: async (db, { input, actor }): Promise<PublicationPage> => {
    const { publications } = db.tables
    const { state, subjectId, limit } = input
    const where = and(
      state && eq(publications.state, state),
      subjectId === undefined ? undefined : eq(publications.subjectId, subjectId),
      openTo(db, actor),
    )
    const sort: Sort = {
      name: 'id',
      direction: 'descending',
      column: publications.id,
      kind: 'text',
    }
    const page = await keysetPage(
      { sort, id: publications.id, cursor: cursorOf(sort, input.cursor), limit },
      (part) =>
        db
          .select()
          .from(publications)
          .where(and(where, part.where))
          .orderBy(...part.orderBy)
          .limit(part.limit),
      ({ id }) => ({ id, value: id }),
    )
    const people = await peopleIn(db, page.rows)
    const [total] = await db.select({ rows: count() }).from(publications).where(where)
    return {
      items: page.rows.map((row) => listed(row, people)),
      nextCursor: page.next ?? null,
      total: { exact: total?.rows ?? 0 },
    }
  },
  discloses: ({ items }) => items,
})

/** One publication with what it shows, and what the caller may do about it. */
export const readPublication = query({
  name: 'publication.read',
  event: 'publication.read',
  route: 'GET /publications/{publicationId}',
  input: readPublicationInput,
  output: publication,
  access: staffReads,
  answer: async (db, { input, actor }): Promise<Publication | null> => {
    const { publications } = db.tables
    const [row] = await db
      .select()
      .from(publications)
      .where(and(eq(publications.id, input.publicationId), openTo(db, actor)))
    const subject = row && (await publishable(db, row))
    if (!row || !subject) return null
    const { standing } = await publicationsOf(db, row.subjectId)
    const proposal = {
      ...row,
      level: subject.level,
      lastChangedBy: await lastChangedBy(db, { kind: row.subjectKind, id: row.subjectId }),
    }
    const named = await isNamed(db, actor, row)
    const decides = can(actor, { ...deskWrites, roles: ['manager'] }, row, named)
    const writes = can(actor, deskWrites, row, named)
    const refused = actor && approvalProblem(proposal, actor)
    return {
      ...listed(row, await peopleIn(db, [row])),
      content: row.content as unknown as Publication['content'],
      contentHash: row.contentHash,
      differing: standing && standing.id !== row.id ? differences(standing, row) : null,
      changedSince: changedSince(row, subject),
      levelNow: subject.level,
      problem: decides ? (refused?.code ?? null) : 'forbidden',
      declinable: writes && actor !== null && declineProblem(row, actor) === null,
      withdrawable: decides && row.state === 'published',
    }
  },
  discloses: (answer) => [answer],
})

/** As the record that it is of is open to the caller now: it may have been guarded since. */
function openTo(db: Reader, actor: Actor | null): SQL | undefined {
  const { publications, agreements, announcements } = db.tables
  const agreement = db
    .select({ one: sql`1` })
    .from(agreements)
    .where(
      and(
        eq(agreements.id, publications.subjectId),
        readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
      ),
    )
  const announcement = db
    .select({ one: sql`1` })
    .from(announcements)
    .where(
      and(eq(announcements.id, publications.subjectId), readableWhere(db, actor, announcements)),
    )
  return and(readableWhere(db, actor, publications), or(exists(agreement), exists(announcement)))
}

type Content = Parameters<typeof differingFields>[0]

const differences = (standing: PublicationRow, row: PublicationRow): string[] =>
  differingFields(standing.content as Content, row.content as Content)

type People = (id: string) => Person

const peopleIn = (db: Reader, rows: readonly PublicationRow[]): Promise<People> =>
  peopleNamed(
    db,
    rows.flatMap(({ proposedBy, decidedBy }) =>
      [proposedBy, decidedBy].filter((id) => id !== null),
    ),
  )

function listed(row: PublicationRow, people: People): PublicationListed {
  const { id, version, subjectKind, subjectId, address, state } = row
  const { proposedBy, proposedAt, decidedBy, decidedAt, reason, deskId, level, agreementId } = row
  return {
    ...{ id, version, subjectKind, subjectId, address, state },
    ...{ reason, deskId, level, agreementId },
    titles: (row.content as { titles: LanguageMap }).titles,
    proposedBy: proposedBy ? people(proposedBy) : null,
    proposedAt: proposedAt.toISOString(),
    decidedBy: decidedBy ? people(decidedBy) : null,
    decidedAt: decidedAt?.toISOString() ?? null,
  }
}
