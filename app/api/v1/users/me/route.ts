import { resource } from '#app/api/resource.ts'
import { me } from '#domain/users/queries/me.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: me })
