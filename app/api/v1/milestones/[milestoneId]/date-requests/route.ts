import { resource } from '#app/api/resource.ts'
import { askDate } from '#domain/milestones/commands/ask-date.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: askDate })
