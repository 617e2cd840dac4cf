import { resource } from '#app/api/resource.ts'
import { endSnooze, setSnooze } from '#domain/snoozes/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PUT: setSnooze, DELETE: endSnooze })
