import { resource } from '#app/api/resource.ts'
import { withdrawSuccession } from '#domain/parties/commands/succeed-party.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ DELETE: withdrawSuccession })
