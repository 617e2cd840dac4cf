import { heldBy } from '#app/api/held-by.ts'
import { resource } from '#app/api/resource.ts'
import { confirmByLink } from '#domain/confirmations/commands/answer-link.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { POST: confirmByLink },
  { wrapped: heldBy },
)
