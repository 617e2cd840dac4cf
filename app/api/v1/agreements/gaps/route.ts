import { resource } from '#app/api/resource.ts'
import { listGaps } from '#domain/agreements/queries/list-gaps.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listGaps })
