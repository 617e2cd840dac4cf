import { and, count, eq, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { isNamed, readableWhere } from '../../access/queries.ts'
import { can, deskWrites, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { differingFields } from '../../audit/rules.ts'
import { peopleNamed } from '../../milestones/queries/people-named.ts'
import { query } from '../../query.ts'
import { subjectProblem } from '../rules.ts'
import {
  type PublicationPreview,
  previewPublicationInput,
  publicationPreview,
} from '../schema/publication.ts'
import type { AgreementSnapshot, SubjectKind } from '../schema/snapshot.ts'
import { countOfGiven } from './given-to-public.ts'
import type { PublicationRow } from './publication-record.ts'
import { type Publishable, publicationsOf, publishable } from './publishable.ts'

/** What the public would see of a record, what it sees now, and what stays inside. */
export const previewPublication = query({
  name: 'publication.preview',
  event: 'publication.previewed',
  route: 'GET /publications/preview',
  input: previewPublicationInput,
  output: publicationPreview,
  access: staffReads,
  answer: async (db, { input, actor }): Promise<PublicationPreview | null> => {
    if (!(await isReadable(db, input, actor))) return null
    const found = await publishable(db, input)
    if (!found) return null
    const { standing, waiting } = await publicationsOf(db, input.subjectId)
    const published = standing?.state === 'published' ? standing.contentHash : null
    const named = await isNamed(db, actor, found)
    return {
      ...input,
      address: found.address,
      content: found.snapshot,
      contentHash: found.contentHash,
      leftOut: await leftOut(db, found, actor),
      level: found.level,
      standing: standing && standingOf(standing, found),
      proposal: waiting && (await proposalOf(db, waiting)),
      problem: subjectProblem({ ...found, standingHash: published })?.code ?? null,
      writable: can(actor, deskWrites, found, named),
    }
  },
  discloses: ({ subjectId, level }) => [
    { id: subjectId, deskId: null, level, agreementId: subjectId },
  ],
})

type Named = { subjectKind: SubjectKind; subjectId: string }

/** Whether the caller may know of the record. */
async function isReadable(db: Reader, named: Named, actor: Actor | null): Promise<boolean> {
  const { agreements, announcements } = db.tables
  const [table, guarded] =
    named.subjectKind === 'agreement'
      ? [agreements, { ...agreements, agreementId: agreements.id }]
      : [announcements, announcements]
  const rows = await db
    .select({ id: table.id })
    .from(table)
    .where(and(eq(table.id, named.subjectId), readableWhere(db, actor, guarded)))
  return rows.length > 0
}

const contentOf = (content: unknown) => content as Record<string, Json>

/** The fields in which a record of now differs from what was taken of it. */
export const changedSince = (taken: PublicationRow, now: Publishable): string[] =>
  taken.contentHash === now.contentHash
    ? []
    : differingFields(contentOf(taken.content), contentOf(now.snapshot))

function standingOf(row: PublicationRow, found: Publishable): PublicationPreview['standing'] {
  const { id, version, state, decidedAt, proposedAt, withdrawnAt, reason } = row
  return {
    ...{ id, version, reason },
    state: state === 'withdrawn' ? 'withdrawn' : 'published',
    publishedAt: (decidedAt ?? proposedAt).toISOString(),
    withdrawnAt: withdrawnAt?.toISOString() ?? null,
    differing: changedSince(row, found),
  }
}

async function proposalOf(
  db: Reader,
  row: PublicationRow,
): Promise<PublicationPreview['proposal']> {
  const { id, version, proposedBy, proposedAt } = row
  const people = await peopleNamed(db, proposedBy ? [proposedBy] : [])
  return {
    ...{ id, version },
    proposedBy: proposedBy ? people(proposedBy) : null,
    proposedAt: proposedAt.toISOString(),
  }
}

/** Counted as far as the caller may know of it. */
async function leftOut(
  db: Reader,
  { id, kind, snapshot }: Publishable,
  actor: Actor | null,
): Promise<PublicationPreview['leftOut']> {
  if (kind !== 'agreement') return []
  const { commitments, documents, actionPlans, assertions, contributions } = db.tables
  const shown = snapshot as AgreementSnapshot
  const under = (table: Guarded) =>
    counted(db, table, and(eq(table.agreementId, id), readableWhere(db, actor, table)))
  const counts = [
    { what: 'promises' as const, count: (await under(commitments)) - shown.promises.length },
    { what: 'documents' as const, count: (await under(documents)) - shown.documents.length },
    {
      what: 'sources' as const,
      count: (await counted(db, assertions, eq(assertions.agreementId, id))) - shown.sources.length,
    },
    { what: 'actionPlans' as const, count: await under(actionPlans) },
    {
      what: 'contributions' as const,
      count: (await under(contributions)) - (await countOfGiven(db, id)),
    },
  ]
  return counts.filter((one) => one.count > 0)
}

type Guarded = Reader['tables']['commitments' | 'documents' | 'actionPlans' | 'contributions']
type Counted = Guarded | Reader['tables']['assertions']

async function counted(db: Reader, table: Counted, where: SQL | undefined): Promise<number> {
  const [row] = await db.select({ rows: count() }).from(table).where(where)
  return row?.rows ?? 0
}
