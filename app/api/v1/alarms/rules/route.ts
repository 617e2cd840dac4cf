import { resource } from '#app/api/resource.ts'
import { listAlarmRules } from '#domain/alarms/queries/alarm-rules.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listAlarmRules })
