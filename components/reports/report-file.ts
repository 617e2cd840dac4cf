import { createHash } from 'node:crypto'
import type { ReportName } from '#domain/reports/schema/reports.ts'
import { canonicalJson, type Json } from '#lib/canonical-json.ts'
import { type CsvColumn, type CsvDelimiter, csvStream } from '#lib/csv.ts'
import type { Language } from '#messages/languages.ts'
import { type ReportRow } from './columns.ts'
import { columnsOf, type ReportColumn } from './columns.ts'
import { reportJson } from './report-json.ts'
import { reportWorkbook } from './report-workbook.ts'

export const reportFormats = ['csv', 'xlsx', 'json'] as const
export type ReportFormat = (typeof reportFormats)[number]

export const isReportFormat = (text: unknown): text is ReportFormat =>
  reportFormats.includes(text as ReportFormat)

export const mediaTypes: Record<ReportFormat, string> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json',
}

/** What a file says of itself. */
export type ReportAbout = {
  report: ReportName
  language: Language
  /** The office's zone. */
  zone: string
  /** The day that is told of. */
  on: string
  filters: { readonly [name: string]: string }
  /** Which rows there are, once they are counted, as a sentence. */
  shown: (rows: number) => string
  madeAt: Date
  madeBy: string
}

/** A report as the bytes of a file, written as the pages of its rows come. */
export function reportFile(
  format: ReportFormat,
  pages: AsyncIterable<readonly ReportRow[]>,
  about: ReportAbout,
  delimiter: CsvDelimiter = ',',
): ReadableStream<Uint8Array> {
  const columns = columnsOf(about.report, about.language, about.zone).filter(({ filed }) => filed)
  if (format === 'csv') return csvStream(columns.map(csvColumn), pages, delimiter)
  const told = counted(pages)
  return format === 'json' ? reportJson(told, about) : reportWorkbook({ columns, told, about })
}

const csvKinds = {
  text: 'text',
  number: 'number',
  date: 'date',
  edtf: 'date',
  moment: 'date',
} as const

const csvColumn = ({ head, kind, value }: ReportColumn): CsvColumn<ReportRow> => ({
  header: head,
  kind: csvKinds[kind],
  value,
})

/** Rows that are counted and hashed as they pass. */
export type Told = {
  rows: AsyncIterable<ReportRow>
  /** So far; true of all once the rows are at their end. */
  count: () => number
  /** Over each row as canonical JSON and a line feed; asked for once, at the end. */
  sha256: () => string
}

function counted(pages: AsyncIterable<readonly ReportRow[]>): Told {
  const hash = createHash('sha256')
  let count = 0
  async function* passing() {
    for await (const rows of pages) {
      for (const row of rows) {
        count++
        hash.update(`${canonicalJson(row as Json)}\n`)
        yield row
      }
    }
  }
  return { rows: passing(), count: () => count, sha256: () => hash.digest('hex') }
}
