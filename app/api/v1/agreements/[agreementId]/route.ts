import { resource } from '#app/api/resource.ts'
import { correctAgreement } from '#domain/agreements/commands/correct-agreement.ts'
import { readAgreement } from '#domain/agreements/queries/read-agreement.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readAgreement,
  PATCH: correctAgreement,
})
