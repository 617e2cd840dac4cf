import { apiDocument } from '#app/api/description/document.ts'
import { resource } from '#app/api/resource.ts'
import { route } from '#app/api/route-handler.ts'

export const { POST, PUT, PATCH, DELETE } = resource({})

/** What the API is holds no record, so whoever asks is told. */
export const GET = route(async ({ language }) => Response.json(apiDocument(language)))
