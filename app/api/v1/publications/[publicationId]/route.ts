import { resource } from '#app/api/resource.ts'
import { readPublication } from '#domain/publications/queries/list-publications.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: readPublication })
