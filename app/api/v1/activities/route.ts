import { resource } from '#app/api/resource.ts'
import { createActivity } from '#domain/activities/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: createActivity })
