import { resource } from '#app/api/resource.ts'
import { changeUser } from '#domain/users/commands/change-user.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PATCH: changeUser })
