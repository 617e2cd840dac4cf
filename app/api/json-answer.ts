import { exportAll } from '#domain/ask.ts'
import type { Page, Query } from '#domain/query.ts'
import type { Asked } from './route-handler.ts'

/** As many records at once as a list gives. */
const recordsAtOnce = 200

/** A whole list as one JSON document, `{"items":[...]}`, written a page at a time. */
export async function jsonAnswer<Item>(
  query: Query<{ cursor?: string | undefined }, Page<Item>>,
  { world, actor, ...asked }: Asked,
  filters: Record<string, unknown>,
): Promise<Response> {
  const pages = new TransformStream<string, string>()
  const writer = pages.writable.getWriter()
  const begun = Promise.withResolvers<void>()
  let before = '{"items":['
  const exporting = exportAll(
    world,
    query,
    actor,
    { ...filters, limit: recordsAtOnce },
    async (items) => {
      begun.resolve()
      const text = before + items.map((item) => JSON.stringify(item)).join(',')
      before = items.length > 0 ? ',' : before
      await writer.write(text)
    },
    asked,
  )
  exporting
    .then(
      async () => {
        await writer.write(']}')
        await writer.close()
      },
      (error) => writer.abort(error),
    )
    .catch(() => {})
  // A refusal comes before the first page, and is answered as such; later errors break the stream off.
  await Promise.race([begun.promise, exporting])
  return new Response(pages.readable.pipeThrough(new TextEncoderStream()), {
    headers: { 'Content-Type': 'application/json; charset=utf-8' },
  })
}
