import { resource } from '#app/api/resource.ts'
import { auditColumns } from '#components/audit/csv-columns.ts'
import { recordTrail } from '#domain/audit/queries/record-trail.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: recordTrail },
  { csv: { fileName: 'history', columns: (language, { zone }) => auditColumns(language, zone) } },
)
