import { fileAnswer } from '#app/api/file-answer.ts'
import { published } from '#app/api/published.ts'
import { resource } from '#app/api/resource.ts'
import { route } from '#app/api/route-handler.ts'
import { ask } from '#domain/ask.ts'
import { openPublicDocument } from '#domain/publications/queries/read-public-document.ts'

export const { POST, PUT, PATCH, DELETE } = resource({ GET: openPublicDocument })

export const GET = route(
  published(async ({ world, params }) => {
    return await fileAnswer(world.uploadsFolder, await ask(world, openPublicDocument, null, params))
  }),
  'anyone',
)
