import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { resource } from '#app/api/resource.ts'
import { route } from '#app/api/route-handler.ts'
import { ask } from '#domain/ask.ts'
import { openDocument } from '#domain/documents/queries/read-document.ts'
import { attachmentNamed } from '#lib/content-disposition.ts'
import { pathOfFile } from '#lib/file-folder.ts'

export const { POST, PUT, PATCH, DELETE } = resource({ GET: openDocument })

/** The file as it was sent, to be saved: never shown in a page of ours, where it could act as one. */
export const GET = route(async (asked) => {
  const { world, actor, params } = asked
  const found = await ask(world, openDocument, actor, params, asked)
  const file = await open(pathOfFile(world.uploadsFolder, found.sha256), 'r')
  const content = Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>
  return new Response(content, {
    headers: {
      'Content-Type': found.mediaType,
      'Content-Length': String(found.size),
      'Content-Disposition': attachmentNamed(found.fileName),
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    },
  })
})
