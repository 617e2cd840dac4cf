import { resource } from '#app/api/resource.ts'
import { restoreDesk, retireDesk } from '#domain/desks/commands/retire-desk.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: retireDesk, DELETE: restoreDesk })
