import { resource } from '#app/api/resource.ts'
import { workOfUser } from '#domain/users/queries/work-of-user.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: workOfUser })
