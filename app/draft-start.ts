import { world } from '#app/world.ts'
import type { DraftStart } from '#components/record-form/use-record-form.ts'
import type { Actor } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { listDrafts, readDraft } from '#domain/drafts/queries.ts'
import { Refusal } from '#domain/outcome.ts'
import { home } from '#domain/world.ts'

/**
 * What a form begins with beside the record: the caller's own draft of it, if there is one. Of a new
 * record it is the one that the address names (`?draft=`).
 */
export async function draftStart(
  actor: Actor,
  noun: string,
  subject: { recordId: string } | { draftId: string | undefined },
): Promise<DraftStart> {
  const id =
    'draftId' in subject ? subject.draftId : await newestDraft(actor, noun, subject.recordId)
  const draft = id === undefined ? null : await ownDraft(actor, id)
  const { zone } = await home(world(), world().store.read)
  const found = draft?.form === noun ? draft : null
  return {
    ownerId: actor.kind === 'user' ? actor.id : '',
    zone,
    found: found && { id: found.id, savedAt: found.savedAt, content: found.content },
  }
}

async function newestDraft(actor: Actor, form: string, subject: string) {
  const { items } = await ask(world(), listDrafts, actor, { form, subject })
  return items[0]?.id
}

/** What an address names and is not there, or not one's own, begins anew. */
async function ownDraft(actor: Actor, draftId: string) {
  return await ask(world(), readDraft, actor, { draftId }).catch((error: unknown) => {
    if (error instanceof Refusal && ['missing', 'invalid'].includes(error.kind)) return null
    throw error
  })
}
