import { readTable } from '#lib/clipboard-table.ts'
import type { Block } from './understand.ts'

/** A cell of a table with how far it was merged. */
type HtmlCell = { text: string; rows: number; columns: number }

/** A block on the clipboard. Spreadsheets tell in its HTML which cells were merged, and in text do not. */
export function blockOf({ text, html }: { text: string; html: string }): Block {
  const table = readTable(text)
  const cells = html === '' ? [] : cellsIn(html)
  return cells.some((row) => row.some(({ rows, columns }) => rows > 1 || columns > 1))
    ? withMerges(table, cells)
    : { table }
}

/** Gives each part of a merged cell its text, and names the parts that got it so. */
export function withMerges(
  table: readonly (readonly string[])[],
  cells: readonly (readonly HtmlCell[])[],
): Block {
  const filled = table.map((row) => [...row])
  const taken = new Set<string>()
  const merged = new Set<string>()
  cells.forEach((row, top) => {
    let left = 0
    for (const { rows, columns } of row) {
      while (taken.has(`${top} ${left}`)) left++
      const text = filled[top]?.[left] ?? ''
      for (let down = 0; down < rows; down++) {
        for (let right = 0; right < columns; right++) {
          const place = `${top + down} ${left + right}`
          taken.add(place)
          const line = filled[top + down]
          // Only downwards: a merge across columns is a heading, and is said once.
          if (down === 0 || right > 0 || !line || line[left + right]) continue
          line[left + right] = text
          merged.add(place)
        }
      }
      left += columns
    }
  })
  return { table: filled, merged }
}

function cellsIn(html: string): HtmlCell[][] {
  const page = new DOMParser().parseFromString(plainOf(html), 'text/html')
  const table = page.querySelector('table')
  return [...(table?.rows ?? [])].map((row) =>
    [...row.cells].map(({ textContent, rowSpan, colSpan }) => ({
      text: textContent ?? '',
      rows: Math.min(rowSpan, 10_000),
      columns: Math.min(colSpan, 1_000),
    })),
  )
}

/** Without how it looks: styles within a page are against its policy, even in one that is only read. */
const plainOf = (html: string) =>
  html
    .replaceAll(/<style[\s\S]*?<\/style\s*>/gi, '')
    .replaceAll(/\sstyle\s*=\s*("[^"]*"|'[^']*')/gi, '')
