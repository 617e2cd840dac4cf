import type { Field, FieldKind } from '#domain/reports/schema/fields.ts'
import { type ReportName, type ReportShape, reports } from '#domain/reports/schema/reports.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { type CellKind, type Part, partsOf } from './cells.ts'
import { type ReportTeller, reportTeller } from './report-teller.ts'

export type ReportRow = { readonly [field: string]: unknown }

/** A column of a report as a reader sees it: on the page, in a file, in the dictionary. */
export type ReportColumn = {
  key: string
  head: string
  meaning: string
  kind: CellKind
  /** Shown in the preview. */
  chief: boolean
  /** Stands in the file. */
  filed: boolean
  value: (row: ReportRow) => string | number | null
  /** Of a name its texts by language, so that a page can mark the one that it shows. */
  map?: (row: ReportRow) => LanguageMap | null
}

/** The columns that a report's fields come to, in their order; `zone` is the office's. */
export function columnsOf(report: ReportName, language: Language, zone: string): ReportColumn[] {
  const tell = reportTeller(report, language, zone)
  const { fields }: ReportShape = reports[report]
  return Object.entries(fields).flatMap(([key, field]) =>
    partsOf(field, tell).map((part) => columnOf(key, field, part, tell)),
  )
}

const names: readonly FieldKind[] = ['name', 'titles']

function columnOf(key: string, field: Field, part: Part, tell: ReportTeller): ReportColumn {
  const { name, kind, value, means, quiet = false, shownOnly = false, head = (of) => of } = part
  return {
    key: name ? `${key}.${name}` : key,
    head: head(tell.head(key)),
    meaning: means ? `${tell.meaning(key)} ${means}` : tell.meaning(key),
    kind,
    chief: field.chief === true && !quiet,
    filed: !shownOnly,
    value: (row) => {
      const content = row[key]
      return content === null || content === undefined ? null : value(content as never, row)
    },
    ...(names.includes(field.kind) &&
      !quiet && { map: (row) => (row[key] ?? null) as LanguageMap | null }),
  }
}
