import { resource } from '#app/api/resource.ts'
import {
  restorePriorityArea,
  retirePriorityArea,
} from '#domain/priority-areas/commands/retire-priority-area.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  POST: retirePriorityArea,
  DELETE: restorePriorityArea,
})
