import { resource } from '#app/api/resource.ts'
import { createParty } from '#domain/parties/commands/create-party.ts'
import { listParties } from '#domain/parties/queries/list-parties.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listParties, POST: createParty })
