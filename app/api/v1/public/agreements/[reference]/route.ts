import { resource } from '#app/api/resource.ts'
import { readPublicAgreement } from '#domain/publications/queries/read-public-agreement.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: readPublicAgreement },
  { published: true },
)
