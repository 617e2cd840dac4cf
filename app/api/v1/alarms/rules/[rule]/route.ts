import { resource } from '#app/api/resource.ts'
import { setAlarmRule } from '#domain/alarms/commands/set-alarm-rule.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PATCH: setAlarmRule })
