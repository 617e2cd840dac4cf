import { and, between, count, eq, inArray, not } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { addDays, type Day } from '#lib/days.ts'
import type { Actor } from '../../access/schema.ts'
import { coverage } from '../../commitments/queries/coverage.ts'
import { settledCoverages } from '../../commitments/rules.ts'
import { isOpen } from '../../milestones/queries/overdue.ts'
import { query } from '../../query.ts'
import { endOfWeek } from '../rules.ts'
import { countDueDaysInput, type DueDaysCounted, dueDaysCounted } from '../schema/due-days.ts'
import { ofOwnDesks } from './own-desks.ts'

const shown = 5 * 7

type Days = { actor: Actor | null; from: Day; to: Day }
type Counted = { on: Day | null; rows: number }[]

/** How much is due on which day of five weeks, on the caller's own desks: this one and the four after. */
export const countDueDays = query({
  name: 'alarm.countDays',
  event: 'alarm.daysCounted',
  route: 'GET /alarms/days',
  input: countDueDaysInput,
  output: dueDaysCounted,
  access: { roles: ['officer', 'manager'], scope: 'readable' },
  answer: async (db, { actor, today }): Promise<DueDaysCounted> => {
    const from = addDays(endOfWeek(today), -6)
    const asked = { actor, from, to: addDays(from, shown - 1) }
    const milestones = byDay(await milestoneDays(db, asked))
    const commitments = byDay(await commitmentDays(db, asked))
    const deadlines = byDay(await deadlineDays(db, asked))
    const days = Array.from({ length: shown }, (_, at) => addDays(from, at)).map((on) => ({
      ...{ on, milestones: milestones(on), commitments: commitments(on) },
      deadlines: deadlines(on),
    }))
    return { days }
  },
})

function byDay(rows: Counted): (on: Day) => number {
  const found = new Map(rows.map(({ on, rows: counted }) => [on, Number(counted)]))
  return (on) => found.get(on) ?? 0
}

const milestoneDays = (db: Reader, { actor, from, to }: Days): PromiseLike<Counted> => {
  const { milestones } = db.tables
  return db
    .select({ on: milestones.forecastOn, rows: count() })
    .from(milestones)
    .where(
      and(
        ofOwnDesks(db, actor, milestones),
        isOpen(milestones),
        between(milestones.forecastOn, from, to),
      ),
    )
    .groupBy(milestones.forecastOn)
}

const commitmentDays = (db: Reader, { actor, from, to }: Days): PromiseLike<Counted> => {
  const { commitments } = db.tables
  return db
    .select({ on: commitments.dueOnUpper, rows: count() })
    .from(commitments)
    .where(
      and(
        ofOwnDesks(db, actor, commitments),
        between(commitments.dueOnUpper, from, to),
        not(inArray(coverage(db), [...settledCoverages])),
      ),
    )
    .groupBy(commitments.dueOnUpper)
}

const deadlineDays = (db: Reader, { actor, from, to }: Days): PromiseLike<Counted> => {
  const { legalDeadlines: deadlines, agreements } = db.tables
  return db
    .select({ on: deadlines.sendBy, rows: count() })
    .from(deadlines)
    .innerJoin(agreements, eq(agreements.id, deadlines.agreementId))
    .where(
      and(
        between(deadlines.sendBy, from, to),
        ofOwnDesks(db, actor, { ...agreements, agreementId: agreements.id }),
      ),
    )
    .groupBy(deadlines.sendBy)
}
