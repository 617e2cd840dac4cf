import { change, read } from '#components/api.ts'
import type { Draft, DraftSaved, SaveDraft } from '#domain/drafts/schema.ts'

/** What is sent of a draft. */
export type DraftSaving = Omit<SaveDraft, 'draftId' | 'content'> & { content: unknown }

/** As much as a page that is being left may still send, in characters. */
const leavingLimit = 60_000

/** Saves a draft, also while the page is being left. Throws ApiProblem. */
export async function putDraft(id: string, body: DraftSaving): Promise<DraftSaved> {
  const keepalive = JSON.stringify(body).length < leavingLimit
  const { answer } = await change<DraftSaved>(`/drafts/${id}`, { method: 'PUT', body, keepalive })
  return answer
}

/** A draft with what was typed. Throws ApiProblem. */
export const readDraft = (id: string) => read<Draft>(`/drafts/${id}`)

/** Throws a draft away. Throws ApiProblem. */
export async function deleteDraft(id: string): Promise<void> {
  await change(`/drafts/${id}`, { method: 'DELETE' })
}
