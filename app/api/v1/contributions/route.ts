import { resource } from '#app/api/resource.ts'
import { contributionColumns } from '#components/contributions/csv-columns.ts'
import { createContribution } from '#domain/contributions/commands/create-contribution.ts'
import { listContributions } from '#domain/contributions/queries/list-contributions.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: listContributions, POST: createContribution },
  { csv: { fileName: 'contributions', columns: contributionColumns } },
)
