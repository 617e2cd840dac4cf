import { resource } from '#app/api/resource.ts'
import { createAssertion } from '#domain/assertions/commands/create-assertion.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: createAssertion })
