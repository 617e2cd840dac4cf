import { resource } from '#app/api/resource.ts'
import { agreementFacets } from '#domain/agreements/queries/agreement-facets.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: agreementFacets })
