import { resource } from '#app/api/resource.ts'
import { createPerson } from '#domain/people/commands/create-person.ts'
import { listPeople } from '#domain/people/queries/list-people.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: listPeople, POST: createPerson })
