import { resource } from '#app/api/resource.ts'
import { changePerson } from '#domain/people/commands/change-person.ts'
import { readPerson } from '#domain/people/queries/read-person.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: readPerson, PATCH: changePerson })
