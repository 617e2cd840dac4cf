import { resource } from '#app/api/resource.ts'
import { mergeProgramme, separateProgramme } from '#domain/programmes/commands.ts'
import { previewProgrammeMerger } from '#domain/programmes/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: previewProgrammeMerger,
  POST: mergeProgramme,
  DELETE: separateProgramme,
})
