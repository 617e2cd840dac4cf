import { resource } from '#app/api/resource.ts'
import { commitmentTrail } from '#domain/commitments/queries/commitment-trail.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: commitmentTrail })
