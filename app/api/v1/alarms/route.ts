import { resource } from '#app/api/resource.ts'
import { listAlarms } from '#domain/alarms/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listAlarms })
