import { and, count, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { staff } from '../access/rules.ts'
import { keeping } from '../keeping.ts'
import { missing, refused } from '../outcome.ts'
import { draftSaved, draftsLimit, namedDraft, type SaveDraft, saveDraftInput } from './schema.ts'

const own = { roles: staff, scope: 'self' } as const

/**
 * Keeps what somebody has begun to write. A draft that was continued on another device meanwhile is
 * not written over: this one is told so, and says which of the two it is to be.
 */
export const saveDraft = keeping({
  name: 'draft.save',
  event: 'draft.saved',
  route: 'PUT /drafts/{draftId}',
  input: saveDraftInput,
  output: draftSaved,
  access: own,
  keep: async (tx, { input, actor, now }) => {
    const { drafts } = tx.tables
    const { draftId: id, savedBefore, content, ...said } = input
    const [before] = await tx.select().from(drafts).where(eq(drafts.id, id))
    if (before && before.userId !== actor.id) throw missing()
    if (before && before.savedAt.toISOString() !== savedBefore) {
      throw refused({ code: 'draft.continuedElsewhere' })
    }
    if (!before && (await howMany(tx, actor.id)) >= draftsLimit) {
      throw refused({ code: 'draft.tooMany', params: { limit: draftsLimit } })
    }
    const kept = { ...said, content: keptContent(content), savedAt: now }
    await tx
      .insert(drafts)
      .values({ id, userId: actor.id, ...kept })
      .onConflictDoUpdate({ target: drafts.id, set: kept })
    return { id, savedAt: now.toISOString() }
  },
})

/** Throws a draft away: it became a record, or is not wanted any more. */
export const discardDraft = keeping({
  name: 'draft.discard',
  event: 'draft.discarded',
  route: 'DELETE /drafts/{draftId}',
  input: namedDraft,
  output: namedDraft,
  access: own,
  keep: async (tx, { input, actor }) => {
    const { drafts } = tx.tables
    const own = and(eq(drafts.id, input.draftId), eq(drafts.userId, actor.id))
    const [found] = await tx.select({ id: drafts.id }).from(drafts).where(own)
    if (!found) throw missing()
    await tx.delete(drafts).where(own)
    return input
  },
})

/** As text: a database of JSON takes neither U+0000 nor halves of characters, and all was typed. */
const keptContent = (content: SaveDraft['content']) => ({ text: JSON.stringify(content) })

async function howMany(db: Reader, userId: string): Promise<number> {
  const { drafts } = db.tables
  const [counted] = await db.select({ rows: count() }).from(drafts).where(eq(drafts.userId, userId))
  return counted?.rows ?? 0
}
