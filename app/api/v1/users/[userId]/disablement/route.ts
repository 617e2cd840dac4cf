import { resource } from '#app/api/resource.ts'
import { disableUser, enableUser } from '#domain/users/commands/disable-user.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: disableUser, DELETE: enableUser })
