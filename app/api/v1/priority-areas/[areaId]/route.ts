import { resource } from '#app/api/resource.ts'
import { changePriorityArea } from '#domain/priority-areas/commands/change-priority-area.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PATCH: changePriorityArea })
