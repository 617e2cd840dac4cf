import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { ZipFile } from 'yazl'
import { fixedParts, type SheetMade, workbookXml } from './spreadsheet/parts.ts'
import { type Ahead, ahead, sheetXml } from './spreadsheet/sheet-xml.ts'

/**
 * A described column. What people typed is `text`, and is never taken for a formula; a `date` is
 * `YYYY-MM-DD` and a `moment` is `YYYY-MM-DD HH:MM:SS` by the office's clock, since a spreadsheet
 * knows no zone: both become true dates. A `number` is a JavaScript number or decimal text.
 */
export type SheetColumn<Row> = {
  readonly header: string
  readonly kind: 'text' | 'number' | 'date' | 'moment'
  /** There for programs, such as an identifier to come back by; nobody sees it. */
  readonly hidden?: boolean
  // A method, so that a workbook can have sheets of every row.
  value(row: Row): string | number | null | undefined
}

export type Sheet<Row> = {
  /** As on its tab; what Excel takes no tab for is left out. */
  name: string
  columns: readonly SheetColumn<Row>[]
  /** Taken when those of the sheets before are written: a later sheet may tell of an earlier one. */
  rows: Iterable<Row> | AsyncIterable<Row>
  /** How many of the first columns stay in sight beside the head. */
  fixed?: number
}

/** Excel's own limit, the head included; what is more goes on in a further sheet. */
const rowsOfASheet = 1_048_576

type About = { title: string; creator: string; createdAt: Date; rowsPerSheet?: number }

/** Any sheet, where the type of its rows no longer matters. */
export type AnySheet = Sheet<unknown>

/**
 * An XLSX file as bytes, written as it is read, so that memory does not grow with its rows: heads
 * that stay in sight, filters, columns as wide as what is in them. An error among the rows breaks
 * the stream off. The bytes are the same for the same sheets and `createdAt`.
 */
export function workbookStream(
  sheets: readonly AnySheet[],
  about: About,
): ReadableStream<Uint8Array> {
  const zip = new ZipFile()
  const output = zip.outputStream as Readable
  zip.on('error', (error) => output.destroy(error as Error))
  fill(zip, sheets, about).catch((error) => output.destroy(error))
  return Readable.toWeb(output) as ReadableStream<Uint8Array>
}

async function fill(zip: ZipFile, sheets: readonly AnySheet[], about: About): Promise<void> {
  const made: SheetMade[] = []
  for (const sheet of sheets) {
    const rows = ahead(sheet.rows)
    for (let part = 1; part === 1 || (await rows.first()) !== undefined; part++) {
      made.push(await addSheet(zip, { sheet, rows, part, place: made.length + 1, about }))
    }
  }
  for (const { path, xml } of [...fixedParts(made.length, about), workbookXml(made)]) {
    zip.addBuffer(Buffer.from(xml), path, { mtime: about.createdAt })
  }
  zip.end()
}

type Adding = {
  sheet: AnySheet
  rows: Ahead<unknown>
  part: number
  place: number
  about: About
}

async function addSheet(
  zip: ZipFile,
  { sheet, rows, part, place, about }: Adding,
): Promise<SheetMade> {
  const { name, columns, fixed = 0 } = sheet
  const limit = (about.rowsPerSheet ?? rowsOfASheet) - 1
  let count = 0
  const counted = () => {
    count++
  }
  const content = Readable.from(sheetXml({ columns, rows, fixed, limit, counted }))
  // Whoever reads the file may go away: then the rows are left alone, too.
  const leave = () => content.destroy()
  zip.outputStream.once('close', leave)
  zip.addReadStream(content, `xl/worksheets/sheet${place}.xml`, { mtime: about.createdAt })
  await finished(content)
  zip.outputStream.off('close', leave)
  return { name, part, columns: columns.length, rows: count }
}
