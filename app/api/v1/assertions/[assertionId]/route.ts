import { resource } from '#app/api/resource.ts'
import { changeAssertion } from '#domain/assertions/commands/change-assertion.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PATCH: changeAssertion })
