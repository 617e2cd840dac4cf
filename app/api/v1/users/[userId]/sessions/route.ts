import { resource } from '#app/api/resource.ts'
import { endSessionsOfUser } from '#domain/users/commands/ways-in.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ DELETE: endSessionsOfUser })
