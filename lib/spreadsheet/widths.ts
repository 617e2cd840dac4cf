import type { SheetColumn } from '../spreadsheet.ts'

const [narrowest, widest] = [8, 70]
const ofKind = { number: 10, date: 12, moment: 20, text: narrowest }

/** How wide a column is, in characters of Excel's: as its head and the first rows want it. */
export function widthOf<Row>(column: SheetColumn<Row>, sample: readonly Row[]): number {
  const { header, kind } = column
  const contents = kind === 'text' ? sample.map((row) => String(column.value(row) ?? '')) : []
  // The head leaves room for the mark of its filter.
  const wanted = Math.max(charactersOf(header) + 3, ...contents.map(longestLine), ofKind[kind])
  return Math.min(widest, wanted + 1)
}

const pointsOfALine = 15
/** A row that is higher hides the next ones; what is longer is read in the cell's own line. */
const mostLines = 8

/**
 * How high a row is, in points, so that its texts are seen whole; undefined where one line is enough.
 * Not every program works that out for itself.
 */
export function heightOf(texts: readonly (string | null)[], widths: readonly number[]) {
  let lines = 1
  for (const [place, text] of texts.entries()) {
    if (text === null || text.length <= narrowest) continue
    lines = Math.max(lines, linesOf(text, (widths[place] ?? widest) - 1))
  }
  return lines > 1 ? Math.min(lines, mostLines) * pointsOfALine : undefined
}

function linesOf(text: string, width: number): number {
  let lines = 0
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(charactersOf(line) / width))
  return lines
}

const longestLine = (text: string): number => Math.max(...text.split('\n').map(charactersOf))

/** What is as wide as it is high, as in Chinese, takes two. */
const charactersOf = (line: string): number => line.length + (line.match(WIDE)?.length ?? 0)

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g
