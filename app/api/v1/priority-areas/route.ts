import { resource } from '#app/api/resource.ts'
import { createPriorityArea } from '#domain/priority-areas/commands.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: listPriorityAreas,
  POST: createPriorityArea,
})
