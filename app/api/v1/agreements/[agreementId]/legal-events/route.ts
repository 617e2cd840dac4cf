import { resource } from '#app/api/resource.ts'
import { recordLegalEvent } from '#domain/legal-status/commands/record-legal-event.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: recordLegalEvent })
