import { resource } from '#app/api/resource.ts'
import { changeClausePack } from '#domain/clause-packs/commands/change-clause-pack.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PATCH: changeClausePack })
