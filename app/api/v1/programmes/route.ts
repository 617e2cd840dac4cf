import { resource } from '#app/api/resource.ts'
import { createProgramme } from '#domain/programmes/commands.ts'
import { listProgrammes } from '#domain/programmes/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: listProgrammes,
  POST: createProgramme,
})
