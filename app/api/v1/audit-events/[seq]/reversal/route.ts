import { resource } from '#app/api/resource.ts'
import { revertChange } from '#domain/audit/commands/revert-change.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: revertChange })
