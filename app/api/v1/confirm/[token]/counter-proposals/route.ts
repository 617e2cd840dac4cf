import { heldBy } from '#app/api/held-by.ts'
import { resource } from '#app/api/resource.ts'
import { counterProposeByLink } from '#domain/confirmations/commands/answer-link.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { POST: counterProposeByLink },
  { wrapped: heldBy },
)
