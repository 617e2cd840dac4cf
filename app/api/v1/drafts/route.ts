import { resource } from '#app/api/resource.ts'
import { listDrafts } from '#domain/drafts/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listDrafts })
