import { resource } from '#app/api/resource.ts'
import { linkActivity } from '#domain/commitments/commands/link-activity.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: linkActivity })
