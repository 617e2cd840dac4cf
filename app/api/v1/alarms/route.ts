import { resource } from '#app/api/resource.ts'
import { listAlarms } from '#domain/alarms/queries/list-alarms.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listAlarms })
