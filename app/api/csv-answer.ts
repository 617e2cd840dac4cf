import { exportAll } from '#domain/ask.ts'
import { invalid } from '#domain/outcome.ts'
import type { Page, Query } from '#domain/query.ts'
import { type Home, home } from '#domain/world.ts'
import { type CsvColumn, type CsvDelimiter, csvStream } from '#lib/csv.ts'
import type { Language } from '#messages/languages.ts'
import type { Asked } from './route-handler.ts'

/** A list as a file: its name without ending, and its columns as this reader is to read them. */
export type CsvExport<Item> = {
  fileName: string
  columns: (language: Language, home: Home) => readonly CsvColumn<Item>[]
}

/** As many rows at once as a list gives. */
const rowsAtOnce = 200

/** Streams a whole list as CSV, recorded as an export before its first byte. */
export async function csvAnswer<Item>(
  query: Query<{ cursor?: string | undefined }, Page<Item>>,
  csv: CsvExport<Item>,
  asked: Asked,
  { delimiter = 'comma', ...filters }: Record<string, unknown>,
): Promise<Response> {
  const separator = separatorOf(delimiter)
  const { world, actor, language } = asked
  const columns = csv.columns(language, await home(world, world.store.read))
  const pages = new TransformStream<Item[], Item[]>()
  const writer = pages.writable.getWriter()
  const begun = Promise.withResolvers<void>()
  const exporting = exportAll(
    world,
    query,
    actor,
    { ...filters, limit: rowsAtOnce },
    (items) => {
      begun.resolve()
      return writer.write(items)
    },
    asked,
  )
  exporting
    .then(
      () => writer.close(),
      (error) => writer.abort(error),
    )
    .catch(() => {})
  // A refusal comes before the first page, and is answered as such; later errors break the stream off.
  await Promise.race([begun.promise, exporting])
  return new Response(csvStream(columns, rowsOf(pages.readable), separator), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="${csv.fileName}.csv"`,
    },
  })
}

const separators = new Map<unknown, CsvDelimiter>([
  ['comma', ','],
  ['semicolon', ';'],
])

function separatorOf(delimiter: unknown): CsvDelimiter {
  const separator = separators.get(delimiter)
  if (separator) return separator
  const params = { allowed: [...separators.keys()].join(', ') }
  throw invalid([{ path: 'delimiter', code: 'notInList', params }])
}

async function* rowsOf<Item>(pages: ReadableStream<Item[]>): AsyncGenerator<Item> {
  for await (const items of pages) yield* items
}
