import { open } from 'node:fs/promises'
import { Readable } from 'node:stream'
import { attachmentNamed } from '#lib/content-disposition.ts'
import { pathOfFile } from '#lib/file-folder.ts'

type Kept = { sha256: string; mediaType: string; size: number; fileName: string }

/** A file as it was sent, to be saved: never shown in a page of ours, where it could act as one. */
export async function fileAnswer(uploadsFolder: string, kept: Kept): Promise<Response> {
  const file = await open(pathOfFile(uploadsFolder, kept.sha256), 'r')
  const content = Readable.toWeb(file.createReadStream()) as ReadableStream<Uint8Array>
  return new Response(content, {
    headers: {
      'Content-Type': kept.mediaType,
      'Content-Length': String(kept.size),
      'Content-Disposition': attachmentNamed(kept.fileName),
      'Content-Security-Policy': "default-src 'none'; frame-ancestors 'none'; sandbox",
    },
  })
}
