import { resource } from '#app/api/resource.ts'
import { changeProgramme } from '#domain/programmes/commands.ts'
import { readProgramme } from '#domain/programmes/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readProgramme,
  PATCH: changeProgramme,
})
