import { resource } from '#app/api/resource.ts'
import { recordHistory } from '#domain/audit/queries/record-history.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: recordHistory })
