import { resource } from '#app/api/resource.ts'
import { changeDocument } from '#domain/documents/commands/change-document.ts'
import { readDocument } from '#domain/documents/queries/read-document.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readDocument,
  PATCH: changeDocument,
})
