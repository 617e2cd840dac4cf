import { resource } from '#app/api/resource.ts'
import { changesReport } from '#domain/reports/queries/changes-report.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: changesReport },
  { report: 'changes' },
)
