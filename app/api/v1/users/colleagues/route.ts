import { resource } from '#app/api/resource.ts'
import { listColleagues } from '#domain/users/queries/list-colleagues.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listColleagues })
