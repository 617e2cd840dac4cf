import { resource } from '#app/api/resource.ts'
import { discardDraft, saveDraft } from '#domain/drafts/commands.ts'
import { readDraft } from '#domain/drafts/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readDraft,
  PUT: saveDraft,
  DELETE: discardDraft,
})
