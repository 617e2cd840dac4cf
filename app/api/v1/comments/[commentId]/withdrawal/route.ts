import { resource } from '#app/api/resource.ts'
import { withdrawComment } from '#domain/comments/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: withdrawComment })
