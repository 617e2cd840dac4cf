import { and, desc, eq, isNull } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { staff } from '../access/rules.ts'
import type { AccessLine } from '../access/schema.ts'
import { query } from '../query.ts'
import {
  type Draft,
  type DraftListed,
  draftOutput,
  draftsLimit,
  draftsOutput,
  type ListDrafts,
  listDraftsInput,
  namedDraft,
} from './schema.ts'

const own: AccessLine = { roles: staff, scope: 'self' }

/** What the caller has begun and not finished, the newest first. */
export const listDrafts = query({
  name: 'draft.list',
  event: 'draft.listed',
  route: 'GET /drafts',
  input: listDraftsInput,
  output: draftsOutput,
  access: own,
  answer: async (db, { input, actor }) => {
    if (actor?.kind !== 'user') return null
    return { items: await draftsOf(db, actor.id, input) }
  },
})

/** One of the caller's own drafts, with what was typed. */
export const readDraft = query({
  name: 'draft.read',
  event: 'draft.read',
  route: 'GET /drafts/{draftId}',
  input: namedDraft,
  output: draftOutput,
  access: own,
  answer: async (db, { input, actor }): Promise<Draft | null> => {
    if (actor?.kind !== 'user') return null
    const { drafts } = db.tables
    const [row] = await db
      .select()
      .from(drafts)
      .where(and(eq(drafts.id, input.draftId), eq(drafts.userId, actor.id)))
    if (!row) return null
    const { id, form, subjectId, under, title, seenVersion, content, savedAt } = row
    const typed = JSON.parse((content as { text: string }).text) as Draft['content']
    return {
      id,
      form,
      subjectId,
      under,
      title,
      seenVersion,
      content: typed,
      savedAt: savedAt.toISOString(),
    }
  },
})

async function draftsOf(db: Reader, userId: string, { form, subject }: ListDrafts) {
  const { drafts } = db.tables
  const rows = await db
    .select({
      id: drafts.id,
      form: drafts.form,
      subjectId: drafts.subjectId,
      under: drafts.under,
      title: drafts.title,
      savedAt: drafts.savedAt,
    })
    .from(drafts)
    .where(
      and(
        eq(drafts.userId, userId),
        form === undefined ? undefined : eq(drafts.form, form),
        subject === 'none' ? isNull(drafts.subjectId) : undefined,
        subject === undefined || subject === 'none' ? undefined : eq(drafts.subjectId, subject),
      ),
    )
    .orderBy(desc(drafts.savedAt), desc(drafts.id))
    .limit(draftsLimit)
  return rows.map((row): DraftListed => ({ ...row, savedAt: row.savedAt.toISOString() }))
}
