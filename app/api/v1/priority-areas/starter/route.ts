import { resource } from '#app/api/resource.ts'
import { startPriorityAreas } from '#domain/priority-areas/commands/start-priority-areas.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: startPriorityAreas })
