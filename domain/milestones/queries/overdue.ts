import { and, gte, lt, type Placeholder, type SQL, sql } from 'drizzle-orm'
import type { Tables } from '#db/tables/tables.ts'
import type { Day } from '#lib/days.ts'

type Milestones = Tables['milestones']

/** `isOpen` of the rules, as a condition; written out, because an index is kept of these rows alone. */
export const isOpen = ({ health }: Milestones): SQL => sql`${health} NOT IN ('done', 'dropped')`

/** `isOverdue` of the rules, as a condition. */
export const isOverdue = (milestones: Milestones, today: Day | Placeholder): SQL | undefined =>
  and(isOpen(milestones), lt(milestones.forecastOn, today))

/** `isBehindBaseline` of the rules, as a condition. */
export const isBehindBaseline = (milestones: Milestones, today: Day): SQL | undefined =>
  and(isOpen(milestones), lt(milestones.baselineOn, today), gte(milestones.forecastOn, today))
