import { resource } from '#app/api/resource.ts'
import { commitmentColumns } from '#components/commitments/csv-columns.ts'
import { createCommitment } from '#domain/commitments/commands/create-commitment.ts'
import { listCommitments } from '#domain/commitments/queries/list-commitments.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: listCommitments, POST: createCommitment },
  { csv: { fileName: 'commitments', columns: commitmentColumns } },
)
