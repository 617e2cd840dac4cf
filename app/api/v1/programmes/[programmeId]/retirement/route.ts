import { resource } from '#app/api/resource.ts'
import { restoreProgramme, retireProgramme } from '#domain/programmes/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  POST: retireProgramme,
  DELETE: restoreProgramme,
})
