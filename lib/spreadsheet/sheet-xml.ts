import { cellXml, columnName, headXml, isShown } from './cell-xml.ts'
import { heightOf, widthOf } from './widths.ts'
import type { SheetColumn } from '../spreadsheet.ts'

/** Rows of which the first can be looked at without being taken. */
export type Ahead<Row> = {
  /** Undefined at the end. */
  first(): Promise<{ row: Row } | undefined>
  /** Up to so many, looked at and not taken. */
  some(count: number): Promise<Row[]>
  take(): void
  /** No more is wanted. */
  leave(): Promise<void>
}

export function ahead<Row>(rows: Iterable<Row> | AsyncIterable<Row>): Ahead<Row> {
  const source = iterator(rows)
  const waiting: Row[] = []
  let ended = false
  const fetch = async (count: number) => {
    while (!ended && waiting.length < count) {
      const next = await source.next()
      if (next.done) ended = true
      else waiting.push(next.value)
    }
  }
  return {
    async first() {
      if (waiting.length === 0) await fetch(1)
      return waiting.length > 0 ? { row: waiting[0] as Row } : undefined
    },
    async some(count) {
      await fetch(count)
      return waiting.slice(0, count)
    },
    take: () => void waiting.shift(),
    leave: async () => {
      ended = true
      await source.return?.()
    },
  }
}

const iterator = <Row>(rows: Iterable<Row> | AsyncIterable<Row>) =>
  Symbol.asyncIterator in rows ? rows[Symbol.asyncIterator]() : rows[Symbol.iterator]()

type Content<Row> = {
  columns: readonly SheetColumn<Row>[]
  rows: Ahead<Row>
  /** How many of the first columns stay in sight. */
  fixed: number
  /** The most rows that this sheet takes. */
  limit: number
  /** Told of each row that is written. */
  counted: () => void
}

const rowsMeasured = 200
const charactersAtOnce = 64 * 1024

/** A sheet as SpreadsheetML (ISO/IEC 29500-1, 18.3), in pieces. */
export async function* sheetXml<Row>(content: Content<Row>): AsyncGenerator<string> {
  const { columns, rows, limit, counted } = content
  let isWritten = false
  try {
    const sample = await rows.some(rowsMeasured)
    const widths = columns.map((column) => widthOf(column, sample))
    let piece = beginning(content, widths)
    let number = 1
    for (let next = await rows.first(); next && number <= limit; next = await rows.first()) {
      rows.take()
      counted()
      piece += rowXml(content, next.row, { number: ++number, widths })
      if (piece.length < charactersAtOnce) continue
      yield piece
      piece = ''
      if (number > limit) break
    }
    yield `${piece}</sheetData>${filterXml(columns.length, number)}${paper}</worksheet>`
    isWritten = true
  } finally {
    if (!isWritten) await rows.leave()
  }
}

const filterXml = (columns: number, rows: number) =>
  `<autoFilter ref="A1:${columnName(columns - 1)}${rows}"/>`

const paper =
  '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.6" header="0.3" footer="0.3"/>' +
  '<pageSetup paperSize="9" orientation="landscape"/><headerFooter><oddFooter>&amp;L&amp;A&amp;R&amp;P / &amp;N</oddFooter></headerFooter>'

function beginning<Row>({ columns, fixed }: Content<Row>, widths: readonly number[]): string {
  const cols = widths.map(
    (width, place) =>
      `<col min="${place + 1}" max="${place + 1}" width="${width}" customWidth="1"${columns[place]?.hidden ? ' hidden="1"' : ''}/>`,
  )
  const heads = columns.map(({ header }, place) => headXml(header, place))
  return (
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
    `<sheetViews><sheetView workbookViewId="0">${pane(fixed)}</sheetView></sheetViews>` +
    `<cols>${cols.join('')}</cols><sheetData><row r="1">${heads.join('')}</row>`
  )
}

/** The head stays in sight, and the first columns. */
function pane(fixed: number): string {
  const corner = `${columnName(fixed)}2`
  const across = fixed > 0 ? `xSplit="${fixed}" ` : ''
  const active = fixed > 0 ? 'bottomRight' : 'bottomLeft'
  return (
    `<pane ${across}ySplit="1" topLeftCell="${corner}" activePane="${active}" state="frozen"/>` +
    `<selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`
  )
}

type Place = { number: number; widths: readonly number[] }

function rowXml<Row>({ columns }: Content<Row>, row: Row, { number, widths }: Place): string {
  let cells = ''
  const texts: (string | null)[] = []
  for (const [place, column] of columns.entries()) {
    const content = column.value(row)
    if (isShown(content)) cells += cellXml(column.kind, content, `${columnName(place)}${number}`)
    texts.push(column.kind === 'text' && typeof content === 'string' ? content : null)
  }
  const height = heightOf(texts, widths)
  const high = height === undefined ? '' : ` ht="${height}" customHeight="1"`
  return `<row r="${number}"${high}>${cells}</row>`
}
