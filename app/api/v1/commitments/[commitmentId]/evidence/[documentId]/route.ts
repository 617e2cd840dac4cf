import { resource } from '#app/api/resource.ts'
import { removeEvidence } from '#domain/commitments/commands/add-evidence.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ DELETE: removeEvidence })
