import { resource } from '#app/api/resource.ts'
import { createClausePack } from '#domain/clause-packs/commands/create-clause-pack.ts'
import { listClausePacks } from '#domain/clause-packs/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: listClausePacks,
  POST: createClausePack,
})
