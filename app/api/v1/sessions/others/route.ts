import { resource } from '#app/api/resource.ts'
import { endOtherSessions } from '#domain/sessions/commands/end-own-sessions.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ DELETE: endOtherSessions })
