import type { Page, Query } from '../../query.ts'
import type { ReportName } from '../schema/reports.ts'
import { agreementsReport } from './agreements-report.ts'
import { changesReport } from './changes-report.ts'
import { commitmentsReport } from './commitments-report.ts'
import { contributionsReport } from './contributions-report.ts'
import { milestonesReport } from './milestones-report.ts'

/** A report's rows, where their fields are known by the report's name alone. */
export type ReportQuery = Query<
  { cursor?: string | undefined },
  Page<{ readonly [field: string]: unknown }>
>

/** The question behind each report. */
export const reportQueries = {
  agreements: agreementsReport,
  commitments: commitmentsReport,
  milestones: milestonesReport,
  contributions: contributionsReport,
  changes: changesReport,
} as unknown as Record<ReportName, ReportQuery>
