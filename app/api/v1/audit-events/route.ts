import { resource } from '#app/api/resource.ts'
import { auditColumns } from '#components/audit/csv-columns.ts'
import { auditTrail } from '#domain/audit/queries/audit-trail.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: auditTrail },
  { csv: { fileName: 'trail', columns: (language, { zone }) => auditColumns(language, zone) } },
)
