import type { SheetColumn } from '../spreadsheet.ts'

const [narrowest, widest] = [8, 60]
const ofKind = { number: 10, date: 12, moment: 20, text: narrowest }

/** How wide a column is, in characters of Excel's: as its head and the first rows want it. */
export function widthOf<Row>(
  { header, kind, value }: SheetColumn<Row>,
  sample: readonly Row[],
): number {
  const contents = kind === 'text' ? sample.map((row) => String(value(row) ?? '')) : []
  // The head leaves room for the mark of its filter.
  const wanted = Math.max(charactersOf(header) + 3, ...contents.map(charactersOf), ofKind[kind])
  return Math.min(widest, wanted + 1)
}

/** The longest line; what is as wide as it is high, as in Chinese, takes two. */
const charactersOf = (text: string): number =>
  Math.max(...text.split('\n').map((line) => line.length + (line.match(WIDE)?.length ?? 0)))

const WIDE = /[\u1100-\u115f\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60]/g
