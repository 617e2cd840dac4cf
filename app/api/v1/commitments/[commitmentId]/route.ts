import { resource } from '#app/api/resource.ts'
import { correctCommitment } from '#domain/commitments/commands/correct-commitment.ts'
import { readCommitment } from '#domain/commitments/queries/read-commitment.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readCommitment,
  PATCH: correctCommitment,
})
