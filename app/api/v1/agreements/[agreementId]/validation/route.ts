import { resource } from '#app/api/resource.ts'
import { validateAgreement } from '#domain/agreements/commands/record-status.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: validateAgreement })
