import { resource } from '#app/api/resource.ts'
import { createDesk } from '#domain/desks/commands.ts'
import { listDesks } from '#domain/desks/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listDesks, POST: createDesk })
