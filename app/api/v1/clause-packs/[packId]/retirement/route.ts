import { resource } from '#app/api/resource.ts'
import {
  restoreClausePack,
  retireClausePack,
} from '#domain/clause-packs/commands/retire-clause-pack.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  POST: retireClausePack,
  DELETE: restoreClausePack,
})
