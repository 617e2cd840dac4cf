import { exportedPages, rowsOf } from '#domain/exported-pages.ts'
import { invalid } from '#domain/outcome.ts'
import type { Page, Query } from '#domain/query.ts'
import { type Home, home } from '#domain/world.ts'
import { type CsvColumn, type CsvDelimiter, csvStream } from '#lib/csv.ts'
import { workbookStream } from '#lib/spreadsheet.ts'
import type { Language } from '#messages/languages.ts'
import type { Asked } from './route-handler.ts'

/** A list as a file: its name without ending, and its columns as this reader is to read them. */
export type CsvExport<Item> = {
  fileName: string
  columns: (language: Language, home: Home) => readonly CsvColumn<Item>[]
}

/** As many rows at once as a list gives. */
export const rowsAtOnce = 200

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
  const pages = await exportedPages(world, query, actor, { ...filters, limit: rowsAtOnce }, asked)
  return new Response(csvStream(columns, pages, separator), {
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

/** Streams a whole list as a workbook of one sheet, recorded as an export before its first byte. */
export async function workbookAnswer<Item>(
  query: Query<{ cursor?: string | undefined }, Page<Item>>,
  { fileName, columns }: CsvExport<Item>,
  asked: Asked,
  filters: Record<string, unknown>,
): Promise<Response> {
  const { world, actor, language } = asked
  const sheet = columns(language, await home(world, world.store.read))
  const pages = await exportedPages(world, query, actor, { ...filters, limit: rowsAtOnce }, asked)
  const rows = rowsOf(pages)
  const about = { title: fileName, creator: 'Convenio', createdAt: world.now() }
  const bytes = workbookStream([{ name: fileName, columns: sheet, rows, fixed: 1 }] as never, about)
  return new Response(bytes, {
    headers: {
      'Content-Type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
      'Content-Disposition': `attachment; filename="${fileName}.xlsx"`,
    },
  })
}

export function separatorOf(delimiter: unknown): CsvDelimiter {
  const separator = separators.get(delimiter)
  if (separator) return separator
  const params = { allowed: [...separators.keys()].join(', ') }
  throw invalid([{ path: 'delimiter', code: 'notInList', params }])
}
