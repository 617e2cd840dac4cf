import { stringify } from 'csv-stringify/sync'

/**
 * A described column of an export. What people typed is `text`, and is guarded against formulas;
 * a `number` (a JavaScript number or decimal text) and a `date` (ISO 8601 or EDTF text) stay as
 * they are, so that a spreadsheet can count with them.
 */
export type CsvColumn<Row> = {
  readonly header: string
  readonly kind: 'text' | 'number' | 'date'
  readonly value: (row: Row) => string | number | null | undefined
}

/** A comma, or the semicolon that Excel expects where the comma is the decimal sign. */
export type CsvDelimiter = ',' | ';'

/** Without it Excel takes UTF-8 for the machine's old code page, and spoils accents and Chinese. */
const BYTE_ORDER_MARK = '\ufeff'

/**
 * A CSV file as bytes, written as it is read: UTF-8 with a byte order mark, CRLF, a header line.
 * Pages of rows are taken only as fast as the reader asks, and closed when the reader goes away. An
 * error among them breaks the stream off.
 */
export function csvStream<Row>(
  columns: readonly CsvColumn<Row>[],
  pages: AsyncIterable<readonly Row[]>,
  delimiter: CsvDelimiter = ',',
): ReadableStream<Uint8Array> {
  const chunks = csvChunks(columns, pages, delimiter)
  const utf8 = new TextEncoder()
  return new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await chunks.next()
        if (done) controller.close()
        else controller.enqueue(utf8.encode(value))
      },
      cancel: async () => {
        await chunks.return(undefined)
      },
    },
    { highWaterMark: 0 },
  )
}

/** The same file as one text, for a few rows. */
export function csvText<Row>(
  columns: readonly CsvColumn<Row>[],
  rows: Iterable<Row>,
  delimiter: CsvDelimiter = ',',
): string {
  return head(columns, delimiter) + lines(Array.from(rows, cellsOf(columns)), delimiter)
}

/**
 * A text that no spreadsheet takes for a formula (`guarantees.md`, Spreadsheets): one that begins,
 * after spaces and unseen characters, with = + - @, their full-width or small forms, tab, return
 * or line feed gets an apostrophe before it; so does one that has such an apostrophe already,
 * which is what lets `restored` undo it.
 */
export function neutralised(text: string): string {
  return PLAIN.test(text) || !FORMULA.test(text) ? text : `'${text}`
}

/** The text that a neutralised cell was written from. */
export function restored(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell
}

/** Most texts begin so, and are no formula; that costs less to see. */
const PLAIN = /^[A-Za-z0-9]/
const FORMULA = /^'*[\s\p{Cc}\p{Cf}]*[=+\-@\t\r\n＝＋－＠﹦﹢﹣﹫−]/u
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i
const DATE = /^[\d[]/

async function* csvChunks<Row>(
  columns: readonly CsvColumn<Row>[],
  pages: AsyncIterable<readonly Row[]>,
  delimiter: CsvDelimiter,
): AsyncGenerator<string, undefined> {
  yield head(columns, delimiter)
  for await (const rows of pages) {
    if (rows.length > 0) yield lines(rows.map(cellsOf(columns)), delimiter)
  }
  return undefined
}

function head(columns: readonly { header: string }[], delimiter: CsvDelimiter): string {
  const headers = columns.map(({ header }) => neutralised(header))
  return BYTE_ORDER_MARK + lines([headers], delimiter)
}

function cellsOf<Row>(columns: readonly CsvColumn<Row>[]): (row: Row) => string[] {
  return (row) => columns.map(({ kind, value }) => cell(shapes[kind], value(row)))
}

const shapes = { text: null, number: NUMBER, date: DATE } as const

/** A number or a date that is none, by some mistake, is guarded as text is. */
function cell(shape: RegExp | null, value: string | number | null | undefined): string {
  const text = String(value ?? '')
  return text === '' || shape?.test(text) ? text : neutralised(text)
}

/** Few cells need quotes (RFC 4180), and only those are given to the package. */
const lines = (records: readonly string[][], delimiter: CsvDelimiter): string =>
  records.map((cells) => `${cells.map(quoted[delimiter]).join(delimiter)}\r\n`).join('')

const quotedWhere = (unsafe: RegExp) => (cell: string) =>
  unsafe.test(cell) ? stringify([[cell]], { quoted: true, eof: false }) : cell

const quoted: Record<CsvDelimiter, (cell: string) => string> = {
  ',': quotedWhere(/[",\r\n]/),
  ';': quotedWhere(/[";\r\n]/),
}
