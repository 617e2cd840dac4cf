import { resource } from '#app/api/resource.ts'
import { endAllSessions } from '#domain/sessions/commands/end-own-sessions.ts'
import { listSessions } from '#domain/sessions/queries/list-sessions.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: listSessions,
  DELETE: endAllSessions,
})
