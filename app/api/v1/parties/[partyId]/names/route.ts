import { resource } from '#app/api/resource.ts'
import { renameParty } from '#domain/parties/commands/rename-party.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: renameParty })
