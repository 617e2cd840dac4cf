import { resource } from '#app/api/resource.ts'
import { publicFacets } from '#domain/publications/queries/public-facets.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: publicFacets },
  { published: true },
)
