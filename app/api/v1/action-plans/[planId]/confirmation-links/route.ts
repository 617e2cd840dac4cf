import { resource } from '#app/api/resource.ts'
import { sendLink } from '#domain/confirmations/commands/send-link.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: sendLink })
