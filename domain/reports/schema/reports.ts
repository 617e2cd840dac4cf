import { z } from 'zod'
import { agreementsFields, agreementsFilters } from './agreements-report.ts'
import { commitmentsFields, commitmentsFilters } from './commitments-report.ts'
import { contributionsFields, contributionsFilters } from './contributions-report.ts'
import { changesFields, changesFilters } from './changes-report.ts'
import { type Fields, fieldKinds } from './fields.ts'
import type { FilterName } from './filters.ts'
import { milestonesFields, milestonesFilters } from './milestones-report.ts'

/** What a report is made of: the fields of its rows in their order, and what it is narrowed by. */
export type ReportShape = { readonly fields: Fields; readonly filters: readonly FilterName[] }

/** Every report, in the order of the catalogue. */
export const reports = {
  agreements: { fields: agreementsFields, filters: agreementsFilters },
  commitments: { fields: commitmentsFields, filters: commitmentsFilters },
  milestones: { fields: milestonesFields, filters: milestonesFilters },
  contributions: { fields: contributionsFields, filters: contributionsFilters },
  changes: { fields: changesFields, filters: changesFilters },
} satisfies Record<string, ReportShape>

export type ReportName = keyof typeof reports

export const reportNames = Object.keys(reports) as ReportName[]

export const isReport = (text: string): text is ReportName => Object.hasOwn(reports, text)

/** Whether a report tells of one day; the others tell of a span. */
export const isOfADay = (report: ReportName): boolean =>
  (reports[report] as ReportShape).filters.includes('on')

const words = () => z.record(z.string(), z.string())

/** The catalogue: what each report answers, its address, its filters and the dictionary of its fields. */
export const listReportsInput = z.strictObject({})
export const listReportsOutput = z.strictObject({
  items: z.array(
    z.strictObject({
      report: z.string(),
      titles: words(),
      answers: words(),
      address: z.string(),
      filters: z.array(z.string()),
      fields: z.array(
        z.strictObject({
          field: z.string(),
          kind: z.enum(fieldKinds),
          heads: words(),
          meanings: words(),
        }),
      ),
    }),
  ),
})
