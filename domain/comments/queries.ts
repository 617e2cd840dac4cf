import { asc, eq, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { RecordState, Subject } from '../command.ts'
import { peopleNamed } from '../milestones/queries/people-named.ts'
import type { Comment } from './schema.ts'

export type CommentRow = Reader['tables']['comments']['$inferSelect']

/** A comment as a command sees it. */
export type CommentRecord = Subject & { row: CommentRow }

/** The comment as it is kept, or null where there is none. */
export async function commentRecord(db: Reader, id: string): Promise<CommentRecord | null> {
  const { comments } = db.tables
  const [row] = await db.select().from(comments).where(eq(comments.id, id))
  return row ? { ...commentState(row), version: row.version, row } : null
}

/** A comment as its row tells it. */
export const commentState = (row: CommentRow): RecordState => ({
  kind: 'comment',
  ...{ id: row.id, agreementId: row.agreementId, deskId: row.deskId, level: row.level },
  content: {
    ...{ planId: row.planId, milestoneId: row.milestoneId, text: row.text, saidBy: row.saidBy },
    withdrawn: row.withdrawnAt && {
      ...{ by: row.withdrawnBy, reason: row.withdrawnReason },
      at: row.withdrawnAt.toISOString(),
    },
  },
})

/** The comments that a condition picks, by their milestone, the first said first. Access is the milestone's. */
export async function commentsOf(
  db: Reader,
  where: SQL,
): Promise<(milestoneId: string) => Comment[]> {
  const { comments } = db.tables
  const rows = await db
    .select()
    .from(comments)
    .where(where)
    .orderBy(asc(comments.saidAt), asc(comments.id))
  const people = await peopleNamed(
    db,
    rows.flatMap(({ saidBy, withdrawnBy }) => [saidBy, withdrawnBy]),
  )
  const shown = (row: CommentRow): Comment => ({
    ...{ id: row.id, version: row.version },
    text: row.withdrawnAt ? null : row.text,
    saidBy: people(row.saidBy),
    saidAt: row.saidAt.toISOString(),
    withdrawn: row.withdrawnAt && {
      by: people(row.withdrawnBy ?? ''),
      at: row.withdrawnAt.toISOString(),
      reason: row.withdrawnReason ?? '',
    },
  })
  return (milestoneId) => rows.flatMap((row) => (row.milestoneId === milestoneId ? shown(row) : []))
}
