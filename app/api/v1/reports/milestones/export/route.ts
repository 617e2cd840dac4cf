import { resource } from '#app/api/resource.ts'
import { milestonesReport } from '#domain/reports/queries/milestones-report.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: milestonesReport },
  { report: 'milestones' },
)
