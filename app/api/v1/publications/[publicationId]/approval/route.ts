import { resource } from '#app/api/resource.ts'
import { approvePublication } from '#domain/publications/commands/decide-publication.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: approvePublication })
