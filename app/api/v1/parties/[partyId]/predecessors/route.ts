import { resource } from '#app/api/resource.ts'
import { succeedParty } from '#domain/parties/commands/succeed-party.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: succeedParty })
