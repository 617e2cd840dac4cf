import { resource } from '#app/api/resource.ts'
import { listDecisions } from '#domain/decisions/queries/list-decisions.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listDecisions })
