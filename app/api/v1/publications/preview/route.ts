import { resource } from '#app/api/resource.ts'
import { previewPublication } from '#domain/publications/queries/preview-publication.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: previewPublication })
