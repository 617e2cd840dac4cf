import {
  and,
  eq,
  gt,
  gte,
  inArray,
  isNull,
  lt,
  lte,
  or,
  type Placeholder,
  type SQL,
  sql,
} from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Tables } from '#db/tables/tables.ts'
import type { Day } from '#lib/days.ts'
import { dueDays } from '../../alarms/rules.ts'
import type { Due } from '../../alarms/schema/due.ts'

type Milestones = Tables['milestones']

/** `isOpen` of the rules, as a condition; written out, because an index is kept of these rows alone. */
export const isOpen = ({ health }: Milestones): SQL => sql`${health} NOT IN ('done', 'dropped')`

/** `isOverdue` of the rules, as a condition. */
export const isOverdue = (milestones: Milestones, today: Day | Placeholder): SQL | undefined =>
  and(isOpen(milestones), lt(milestones.forecastOn, today))

/** The day that is asked about, and the day that it is now. */
export type Days = { on: Day; today: Day }

/** `isOpenOn` of the rules, as a condition. */
export function isOpenOn(db: Reader, { on, today }: Days): SQL | undefined {
  const { milestones, completions } = db.tables
  // Nothing is recorded as done on a day to come.
  if (on >= today) return isOpen(milestones)
  const doneLater = db
    .select({ id: completions.milestoneId })
    .from(completions)
    .where(and(isNull(completions.takenBackAt), gt(completions.completedOn, on)))
  return or(
    isOpen(milestones),
    and(eq(milestones.health, 'done'), inArray(milestones.id, doneLater)),
  )
}

/** `isDue` of the rules, as a condition. */
export function isDue(db: Reader, due: Due, days: Days): SQL | undefined {
  const { milestones } = db.tables
  const { from, to } = dueDays(due, days.on)
  return and(
    isOpenOn(db, days),
    from === null ? undefined : gte(milestones.forecastOn, from),
    to === null ? undefined : lte(milestones.forecastOn, to),
    due === 'behindBaseline' ? lt(milestones.baselineOn, days.on) : undefined,
  )
}
