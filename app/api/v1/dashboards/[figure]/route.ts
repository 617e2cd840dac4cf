import { resource } from '#app/api/resource.ts'
import { figureColumns } from '#components/dashboard/csv-columns.ts'
import { readFigure } from '#domain/dashboard/queries/read-dashboard.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: readFigure },
  { csv: { fileName: 'figure', columns: figureColumns } },
)
