import { resource } from '#app/api/resource.ts'
import { countDueDays } from '#domain/alarms/queries/count-due-days.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: countDueDays })
