import { resource } from '#app/api/resource.ts'
import { changeDesk } from '#domain/desks/commands/change-desk.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PATCH: changeDesk })
