import { resource } from '#app/api/resource.ts'
import { listWatches } from '#domain/watches/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listWatches })
