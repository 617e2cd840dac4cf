import { resource } from '#app/api/resource.ts'
import { recordSheet } from '#domain/confirmations/commands/give-confirmation.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: recordSheet })
