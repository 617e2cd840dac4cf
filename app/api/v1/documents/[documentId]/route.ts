import { resource } from '#app/api/resource.ts'
import { readDocument } from '#domain/documents/queries/read-document.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: readDocument })
