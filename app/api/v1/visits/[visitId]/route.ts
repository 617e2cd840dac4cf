import { resource } from '#app/api/resource.ts'
import { changeVisit } from '#domain/visits/commands/change-visit.ts'
import { readVisit } from '#domain/visits/queries/read-visit.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: readVisit, PATCH: changeVisit })
