import type { Actor } from './access/schema.ts'
import { type Asked, exportAll } from './ask.ts'
import type { Page, Query } from './query.ts'
import type { World } from './world.ts'

/**
 * Every row of a list, page after page, by `exportAll`. A refusal comes before the first page; what
 * fails later breaks the pages off. They are read no faster than they are taken, and no further once
 * they are left.
 */
export async function exportedPages<Input extends { cursor?: string | undefined }, Item>(
  world: World,
  query: Query<Input, Page<Item>>,
  actor: Actor | null,
  input: unknown,
  asked: Asked = {},
): Promise<AsyncIterable<readonly Item[]>> {
  const pages = new TransformStream<Item[], Item[]>()
  const writer = pages.writable.getWriter()
  const begun = Promise.withResolvers<void>()
  const take = (items: Item[]) => {
    begun.resolve()
    return writer.write(items)
  }
  const exporting = exportAll(world, query, actor, input, take, asked)
  exporting
    .then(
      () => writer.close(),
      (error) => writer.abort(error),
    )
    .catch(() => {})
  await Promise.race([begun.promise, exporting])
  return pages.readable
}

/** The rows of pages, one after the other: dearer than pages are, by a turn for each. */
export async function* rowsOf<Item>(pages: AsyncIterable<readonly Item[]>): AsyncGenerator<Item> {
  for await (const items of pages) yield* items
}
