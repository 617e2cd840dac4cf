/** The first sheet of an XLSX file as texts; a true day is written by ISO 8601. */
export async function readWorkbook(file: File): Promise<string[][]> {
  const { readSheet } = await import('read-excel-file/universal')
  const rows = await readSheet(await file.arrayBuffer())
  return rows.map((row) => row.map(textOf))
}

const textOf = (cell: unknown): string => {
  if (cell instanceof Date) return cell.toISOString().slice(0, 10)
  return cell === null || cell === undefined ? '' : String(cell)
}
