import { resource } from '#app/api/resource.ts'
import { proposePublication } from '#domain/publications/commands/propose-publication.ts'
import { listPublications } from '#domain/publications/queries/list-publications.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: listPublications,
  POST: proposePublication,
})
