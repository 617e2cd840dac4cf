import { resource } from '#app/api/resource.ts'
import { createVisit } from '#domain/visits/commands/create-visit.ts'
import { listVisits } from '#domain/visits/queries/list-visits.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listVisits, POST: createVisit })
