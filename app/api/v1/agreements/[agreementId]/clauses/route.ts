import { resource } from '#app/api/resource.ts'
import { setClauses } from '#domain/legal-status/commands/set-clauses.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PUT: setClauses })
