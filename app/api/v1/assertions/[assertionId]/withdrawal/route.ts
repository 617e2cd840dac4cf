import { resource } from '#app/api/resource.ts'
import { withdrawAssertion } from '#domain/assertions/commands/withdraw-assertion.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: withdrawAssertion })
