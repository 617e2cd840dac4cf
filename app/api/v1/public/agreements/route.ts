import { resource } from '#app/api/resource.ts'
import { listPublicAgreements } from '#domain/publications/queries/list-public-agreements.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: listPublicAgreements },
  { published: true },
)
