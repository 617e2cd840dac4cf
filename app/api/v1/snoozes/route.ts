import { resource } from '#app/api/resource.ts'
import { listSnoozes } from '#domain/snoozes/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listSnoozes })
