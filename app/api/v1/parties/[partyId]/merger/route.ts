import { resource } from '#app/api/resource.ts'
import { mergeParty, separateParty } from '#domain/parties/commands/merge-party.ts'
import { previewMerger } from '#domain/parties/queries/preview-merger.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: previewMerger,
  POST: mergeParty,
  DELETE: separateParty,
})
