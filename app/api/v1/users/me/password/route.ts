import { resource } from '#app/api/resource.ts'
import { changePassword } from '#domain/users/commands/change-password.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PUT: changePassword })
