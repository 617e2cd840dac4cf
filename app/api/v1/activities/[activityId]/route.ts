import { resource } from '#app/api/resource.ts'
import { changeActivity } from '#domain/activities/commands/change-activity.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PATCH: changeActivity })
