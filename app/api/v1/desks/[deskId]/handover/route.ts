import { resource } from '#app/api/resource.ts'
import { handOverDesk } from '#domain/desks/commands/hand-over-desk.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: handOverDesk })
