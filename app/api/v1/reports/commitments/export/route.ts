import { resource } from '#app/api/resource.ts'
import { commitmentsReport } from '#domain/reports/queries/commitments-report.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: commitmentsReport },
  { report: 'commitments' },
)
