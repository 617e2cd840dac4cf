import type { ReportName } from '#domain/reports/schema/reports.ts'
import type { Filters } from './filter-words.ts'

function query(filters: Filters): string {
  const text = String(new URLSearchParams(filters))
  return text && `?${text}`
}

/** The page of a report under some filters. */
export const reportAddress = (report: ReportName, filters: Filters): string =>
  `/reports/${report}${query(filters)}`

/** Where a whole report is fetched as a file. */
export function fileAddress(report: ReportName, { count: _, ...filters }: Filters, more: Filters) {
  return `/api/v1/reports/${report}/export${query({ ...filters, ...more })}`
}
