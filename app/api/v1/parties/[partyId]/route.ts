import { resource } from '#app/api/resource.ts'
import { changeParty } from '#domain/parties/commands/change-party.ts'
import { readParty } from '#domain/parties/queries/read-party.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: readParty, PATCH: changeParty })
