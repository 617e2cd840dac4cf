import { resource } from '#app/api/resource.ts'
import { commitmentFacets } from '#domain/commitments/queries/commitment-facets.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: commitmentFacets })
