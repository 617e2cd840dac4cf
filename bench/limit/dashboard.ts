import { type Caller, readable } from './caller.ts'
import { coverageCounts } from './coverage.ts'
import type { Files } from './database.ts'
import { stateColumn } from './state.ts'

/**
 * Every figure in plain SQL, counted anew for each request: what docs/performance.md calls the
 * dashboard in plain SQL. The data has no milestone that is done.
 */
export function dashboard(files: Files, caller: Caller, today: string): string {
  const agreements = readable(caller, 'a', 'a.id')
  const milestones = readable(caller, 'm', 'm.agreement_id')
  const days = [today, today, today, today]
  const groups = files
    .read(
      `SELECT ${stateColumn('a')} AS state, a.counterpart_country, count(*), sum(NOT EXISTS (
        SELECT 1 FROM action_plans p WHERE p.agreement_id = a.id))
      FROM agreements a WHERE ${agreements.sql} GROUP BY 1, 2`,
    )
    .all(...days, ...agreements.values) as Group[]
  const areas = files
    .read(
      `SELECT p.code, p.labels, count(*) FROM agreement_areas l
      JOIN agreements a ON a.id = l.agreement_id JOIN priority_areas p ON p.id = l.area_id
      WHERE ${agreements.sql} GROUP BY p.id ORDER BY 3 DESC, 1`,
    )
    .all(...agreements.values) as [string, string, number][]
  const [without] = files
    .read(
      `SELECT count(*) FROM agreements a WHERE ${agreements.sql}
      AND NOT EXISTS (SELECT 1 FROM agreement_areas l WHERE l.agreement_id = a.id)`,
    )
    .get(...agreements.values) as [number]
  const due = files
    .read(
      `SELECT m.forecast_on, count(*), sum(m.baseline_on < ?) FROM milestones m
      WHERE m.health NOT IN ('done', 'dropped') AND ${milestones.sql} GROUP BY m.forecast_on`,
    )
    .all(today, ...milestones.values) as Due[]
  const figures = {
    ...agreementFigures(groups),
    agreementsByArea: [
      ...areas.map(([value, labels, count]) => row(value, count, JSON.parse(labels))),
      ...(without > 0 ? [row(null, without)] : []),
    ],
    commitmentsByCoverage: Object.entries(coverageCounts(files, caller)).flatMap(
      ([value, count]) => (count > 0 ? row(value, count) : []),
    ),
    ...milestoneFigures(due, today),
  }
  const all = sum(groups.map(([, , count]) => count))
  return JSON.stringify({ on: today, today, desk: null, agreements: all, figures })
}

type Group = [state: string, country: string | null, count: number, unplanned: number]
type Due = [day: string, count: number, behind: number]

const sum = (counts: number[]) => counts.reduce((total, count) => total + count, 0)

const row = (value: string | null, count: number, labels: unknown = null, of: unknown = null) => ({
  ...{ value, labels, count, of },
})

const states = [
  'underNegotiation',
  'partlySigned',
  'signedAwaitingEntry',
  'signedEntryNotStated',
  'inForce',
  'ended',
]

function agreementFigures(groups: Group[]) {
  const of = (state: string) => groups.filter(([one]) => one === state)
  const count = (some: Group[]) => sum(some.map(([, , rows]) => rows))
  const byState = states.map((state) => row(state, count(of(state))))
  const standing = byState.slice(2, 5).filter((one) => one.count > 0)
  const countries = [...new Set(groups.map(([, country]) => country))]
  const byCountry = countries.map((country) =>
    row(country, count(groups.filter(([, one]) => one === country))),
  )
  return {
    agreementsByState: byState.filter((one) => one.count > 0),
    agreementsWithoutPlan: standing.map(({ value, count: all }) =>
      row(value, sum(of(value ?? '').map(([, , , unplanned]) => unplanned)), null, all),
    ),
    agreementsByCountry: byCountry.sort(
      (one, other) =>
        Number(one.value === null) - Number(other.value === null) ||
        other.count - one.count ||
        ((one.value ?? '') < (other.value ?? '') ? -1 : 1),
    ),
  }
}

function milestoneFigures(due: Due[], today: string) {
  const sunday = later(today, (7 - new Date(today).getUTCDay()) % 7)
  const fourWeeks = later(sunday, 28)
  const within = (from: string, to: string) =>
    sum(due.flatMap(([day, count]) => (day >= from && day <= to ? count : [])))
  const before = (day: string) => within('', later(day, -1))
  const behind = sum(due.flatMap(([day, , count]) => (day >= today ? count : [])))
  return {
    milestonesDue: [
      row('late', before(today)),
      row('thisWeek', within(today, sunday)),
      row('nextFourWeeks', within(later(sunday, 1), fourWeeks)),
      row('behindBaseline', behind),
    ],
    milestonesLate: trend(today).map((day) => row(day, before(day))),
  }
}

function trend(today: string): string[] {
  const [year = 0, month = 0] = today.split('-').map(Number)
  const firsts = Array.from({ length: 13 }, (_, back) =>
    new Date(Date.UTC(year, month - 1 - 12 + back, 1)).toISOString().slice(0, 10),
  )
  return [...firsts.filter((day) => day < today).slice(-12), today]
}

const later = (day: string, days: number) =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10)
