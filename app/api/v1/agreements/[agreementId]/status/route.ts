import { resource } from '#app/api/resource.ts'
import { saidStatus } from '#components/legal-status/said-status.ts'
import { readLegalStatus } from '#domain/legal-status/queries/read-legal-status.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: readLegalStatus },
  { said: saidStatus },
)
