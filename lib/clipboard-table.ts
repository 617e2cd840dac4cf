/** A block of cells as text, row by row. */
export type TextTable = readonly (readonly string[])[]

/**
 * Cells as spreadsheets put them on the clipboard: tabs between them, lines between rows, and in
 * quotation marks what holds a tab, a line or a quotation mark.
 */
export function readTable(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let at = 0
  const end = text.endsWith('\n') ? text.length - 1 : text.length
  while (at <= end) {
    const { cell, next } = cellFrom(text, at, end)
    row.push(cell)
    at = next + 1
    if (text[next] === '\t' && next < end) continue
    rows.push(row)
    row = []
    if (text[next] === '\r' && text[next + 1] === '\n') at++
    if (next >= end) break
  }
  return rows
}

function cellFrom(text: string, from: number, end: number): { cell: string; next: number } {
  const quoted = text[from] === '"' ? quotedFrom(text, from, end) : null
  if (quoted) return quoted
  let next = from
  while (next < end && !isEdge(text, next)) next++
  return { cell: text.slice(from, next), next }
}

const isEdge = (text: string, at: number) =>
  text[at] === '\t' || text[at] === '\n' || (text[at] === '\r' && text[at + 1] === '\n')

/** Null where the quotation marks do not end with the cell: then they were typed by a person. */
function quotedFrom(
  text: string,
  from: number,
  end: number,
): { cell: string; next: number } | null {
  let cell = ''
  for (let at = from + 1; at < end; at++) {
    if (text[at] !== '"') cell += text[at]
    else if (text[at + 1] === '"' && at + 1 < end) {
      cell += '"'
      at++
    } else return at + 1 >= end || isEdge(text, at + 1) ? { cell, next: at + 1 } : null
  }
  return null
}

/** What says in the HTML of a copied block that it comes from a grid of ours. */
const ours = 'data-convenio-cells'

/** Cells for the clipboard, as text and as the table that spreadsheets prefer. */
export function writeTable(rows: TextTable): { text: string; html: string } {
  const text = rows.map((row) => row.map(quoted).join('\t')).join('\n')
  const cells = rows.map(
    (row) => `<tr>${row.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`,
  )
  return { text, html: `<table ${ours}><tbody>${cells.join('')}</tbody></table>` }
}

export const isOurs = (html: string) => html.includes(`<table ${ours}`)

const quoted = (cell: string) =>
  /["\t\r\n]/.test(cell) || cell === ''
    ? cell === ''
      ? ''
      : `"${cell.replaceAll('"', '""')}"`
    : cell

const escaped = (text: string) =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('\n', '<br>')
