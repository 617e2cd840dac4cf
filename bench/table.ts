import type { Line } from './report.ts'

const heads = ['', 'Convenio', 'limit', 'result', 'asked', '']

/** The lines as a table for a terminal. */
export function asText(lines: Line[]): string {
  const rows = [heads, ...lines.map(cells)]
  const widths = heads.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)))
  return rows
    .map((row) => row.map((cell, column) => cell.padEnd(widths[column] ?? 0)).join('  '))
    .map((line) => line.trimEnd())
    .join('\n')
}

/** The lines as a table for a page. */
export function asMarkdown(lines: Line[]): string {
  const row = (columns: string[]) => `| ${columns.join(' | ')} |`
  return [row(heads), row(heads.map(() => '---')), ...lines.map((line) => row(cells(line)))].join(
    '\n',
  )
}

const cells = ({ what, ours, limit, result, asked, met }: Line): string[] => [
  ...[what, ours, limit, result, asked],
  met === undefined ? '' : met ? 'met' : 'missed',
]
