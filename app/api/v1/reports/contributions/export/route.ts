import { resource } from '#app/api/resource.ts'
import { contributionsReport } from '#domain/reports/queries/contributions-report.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: contributionsReport },
  { report: 'contributions' },
)
