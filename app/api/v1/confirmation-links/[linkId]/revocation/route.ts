import { resource } from '#app/api/resource.ts'
import { revokeLink } from '#domain/confirmations/commands/send-link.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: revokeLink })
