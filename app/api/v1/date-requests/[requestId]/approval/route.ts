import { resource } from '#app/api/resource.ts'
import { approveDate } from '#domain/milestones/commands/decide-date.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: approveDate })
