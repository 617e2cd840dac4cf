import { resource } from '#app/api/resource.ts'
import { deskChanges } from '#domain/audit/queries/desk-changes.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: deskChanges })
