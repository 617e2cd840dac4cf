import { fileAnswer } from '#app/api/file-answer.ts'
import { resource } from '#app/api/resource.ts'
import { route } from '#app/api/route-handler.ts'
import { ask } from '#domain/ask.ts'
import { openDocument } from '#domain/documents/queries/read-document.ts'

export const { POST, PUT, PATCH, DELETE } = resource({ GET: openDocument })

export const GET = route(async (asked) => {
  const { world, actor, params } = asked
  return await fileAnswer(world.uploadsFolder, await ask(world, openDocument, actor, params, asked))
})
