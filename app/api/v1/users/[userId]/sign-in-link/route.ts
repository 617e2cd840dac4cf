import { resource } from '#app/api/resource.ts'
import { makeLink } from '#domain/users/commands/ways-in.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: makeLink })
