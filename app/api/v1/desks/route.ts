import { resource } from '#app/api/resource.ts'
import { createDesk } from '#domain/desks/commands/create-desk.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listDesks, POST: createDesk })
