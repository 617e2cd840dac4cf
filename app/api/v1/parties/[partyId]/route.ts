import { resource } from '#app/api/resource.ts'
import { readParty } from '#domain/parties/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: readParty })
