import { resource } from '#app/api/resource.ts'
import { createSource } from '#domain/sources/commands/create-source.ts'
import { listSources } from '#domain/sources/queries/list-sources.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listSources, POST: createSource })
