import { type Caller, readable } from './caller.ts'
import type { Files } from './database.ts'

/** How far promises are covered by work, of the gaps first. */
const coverages = [
  'notPlanned',
  'notStarted',
  'underWay',
  'done',
  'noActionNeeded',
  'notPromised',
] as const

/** The data has no promised plans, and no milestone that is done or given up. */
const counted = `
  SELECT CASE
    WHEN no_action_reason IS NOT NULL THEN 'noActionNeeded'
    WHEN begun IS NULL THEN iif(kind = 'interest', 'notPromised', 'notPlanned')
    WHEN begun THEN 'underWay' ELSE 'notStarted' END, count(*)
  FROM (SELECT c.kind, c.no_action_reason, (SELECT max(m.health <> 'notStarted')
      FROM commitment_activities l JOIN milestones m ON m.activity_id = l.activity_id
      WHERE l.commitment_id = c.id) AS begun
    FROM commitments c WHERE`

/** How many promises are covered how far, counted anew for each request. */
export function coverageCounts(files: Files, caller: Caller): Record<string, number> {
  const mine = readable(caller, 'c', 'c.agreement_id')
  const rows = files.read(`${counted} ${mine.sql}) GROUP BY 1`).all(...mine.values)
  const counts = new Map(rows.map(([coverage, count]) => [coverage, Number(count)]))
  return Object.fromEntries(coverages.map((one) => [one, counts.get(one) ?? 0]))
}
