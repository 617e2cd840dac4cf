import { resource } from '#app/api/resource.ts'
import { createPriorityArea } from '#domain/priority-areas/commands/create-priority-area.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries/list-priority-areas.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: listPriorityAreas,
  POST: createPriorityArea,
})
