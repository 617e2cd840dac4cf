import { resource } from '#app/api/resource.ts'
import { addUser } from '#domain/users/commands/add-user.ts'
import { listUsers } from '#domain/users/queries/list-users.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listUsers, POST: addUser })
