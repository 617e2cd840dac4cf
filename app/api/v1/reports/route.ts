import { resource } from '#app/api/resource.ts'
import { listReports } from '#domain/reports/queries/list-reports.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listReports })
