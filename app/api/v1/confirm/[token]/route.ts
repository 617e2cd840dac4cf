import { heldBy } from '#app/api/held-by.ts'
import { resource } from '#app/api/resource.ts'
import { readLink } from '#domain/confirmations/queries/read-link.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: readLink }, { wrapped: heldBy })
