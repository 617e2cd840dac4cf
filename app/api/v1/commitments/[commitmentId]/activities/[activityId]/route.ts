import { resource } from '#app/api/resource.ts'
import { unlinkActivity } from '#domain/commitments/commands/link-activity.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ DELETE: unlinkActivity })
