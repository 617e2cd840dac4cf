import { resource } from '#app/api/resource.ts'
import { moveActivity } from '#domain/activities/commands/move-activity.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PUT: moveActivity })
