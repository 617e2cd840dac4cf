import { resource } from '#app/api/resource.ts'
import { giveConfirmation } from '#domain/confirmations/commands/give-confirmation.ts'
import { readConfirmations } from '#domain/confirmations/queries/read-confirmations.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readConfirmations,
  POST: giveConfirmation,
})
