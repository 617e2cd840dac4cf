import { queryOf } from '#app/api/request-input.ts'
import { idempotencyKeyOf, resource } from '#app/api/resource.ts'
import { route } from '#app/api/route-handler.ts'
import { addDocument } from '#domain/documents/commands/add-document.ts'
import { takeInDocument } from '#domain/documents/commands/take-in-document.ts'
import { listDocuments } from '#domain/documents/queries/list-documents.ts'

export const { GET, PUT, PATCH, DELETE } = resource({ GET: listDocuments, POST: addDocument })

/** The body is the file itself, streamed to disk; what is said of it stands in the address. */
export const POST = route(async ({ request, world, actor, requestId }) => {
  const { answer, version } = await takeInDocument(
    world,
    actor,
    queryOf(request),
    { content: request.body ?? nothing(), announced: announcedLength(request) },
    { requestId, idempotencyKey: idempotencyKeyOf(request) },
  )
  return Response.json(answer, { status: 201, headers: { ETag: `"${version}"` } })
})

async function* nothing(): AsyncGenerator<Uint8Array> {}

function announcedLength({ headers }: Request): number | undefined {
  const length = headers.get('content-length')
  return length === null ? undefined : Number(length)
}
