import { resource } from '#app/api/resource.ts'
import { countCoverage } from '#domain/commitments/queries/count-coverage.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: countCoverage })
