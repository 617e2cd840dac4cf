import { resource } from '#app/api/resource.ts'
import { readDashboard } from '#domain/dashboard/queries/read-dashboard.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: readDashboard })
