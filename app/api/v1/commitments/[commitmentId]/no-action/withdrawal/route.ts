import { resource } from '#app/api/resource.ts'
import { takeBackNoAction } from '#domain/commitments/commands/mark-no-action.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: takeBackNoAction })
