import { resource } from '#app/api/resource.ts'
import { changeSource } from '#domain/sources/commands/change-source.ts'
import { readSource } from '#domain/sources/queries/read-source.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: readSource, PATCH: changeSource })
