import { resource } from '#app/api/resource.ts'
import { agreementsReport } from '#domain/reports/queries/agreements-report.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: agreementsReport },
  { report: 'agreements' },
)
