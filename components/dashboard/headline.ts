import type { Dashboard, Figure, FigureRow } from '#domain/dashboard/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import type { Values } from '#messages/translator.ts'
import { type FigureTeller, rowName } from './figure-words.ts'

type Finding = { which: string; values: Values }

/** What a figure comes to, as one sentence. */
export function headline(figure: Figure, dashboard: Dashboard, tell: FigureTeller): string {
  const { which, values } = findings[figure](dashboard, tell)
  return tell.say(`figures.${figure}.headline.${which}`, values)
}

const findings: Record<Figure, (dashboard: Dashboard, tell: FigureTeller) => Finding> = {
  agreementsByState({ agreements: all, figures: { agreementsByState: rows } }) {
    const signed = countOf(rows, 'signedAwaitingEntry') + countOf(rows, 'signedEntryNotStated')
    return { which: 'some', values: { all, inForce: countOf(rows, 'inForce'), signed } }
  },
  agreementsWithoutPlan({ figures: { agreementsWithoutPlan: rows } }) {
    const of = rows.reduce((total, row) => total + (row.of ?? 0), 0)
    return partly(sum(rows), of)
  },
  commitmentsByCoverage({ figures: { commitmentsByCoverage: rows } }) {
    const promises = rows.filter(({ value }) => value !== 'notPromised')
    return partly(countOf(rows, 'notPlanned'), sum(promises))
  },
  milestonesDue({ figures: { milestonesDue: rows } }) {
    const values = { late: countOf(rows, 'late'), due: countOf(rows, 'thisWeek') }
    return { which: 'some', values }
  },
  milestonesLate({ figures: { milestonesLate: rows } }, { language }) {
    const [before, last] = rows.slice(-2)
    const now = last?.count ?? 0
    const then = before?.count ?? 0
    const which = now > then ? 'more' : now < then ? 'fewer' : sum(rows) === 0 ? 'none' : 'same'
    const day = dayWords(before?.value ?? '', language)
    return { which, values: { now, by: Math.abs(now - then), before: day } }
  },
  agreementsByCountry({ agreements: all, figures: { agreementsByCountry: rows } }, tell) {
    const named = rows.filter(({ value }) => value !== null)
    const only = named.length === 1 && named[0]?.count === all
    const values = { ...chief('agreementsByCountry', named, tell), countries: named.length, all }
    return { which: only ? 'one' : most(named), values }
  },
  agreementsByArea({ agreements: all, figures: { agreementsByArea: rows } }, tell) {
    const named = rows.filter(({ value }) => value !== null)
    const values = { ...chief('agreementsByArea', named, tell), areas: named.length, all }
    return { which: most(named), values }
  },
}

/** Nothing of which it could be a part, none of it, or some. */
const partly = (count: number, of: number): Finding => ({
  which: of === 0 ? 'none' : count === 0 ? 'all' : 'some',
  values: { count, of },
})

const sum = (rows: readonly FigureRow[]) => rows.reduce((total, { count }) => total + count, 0)

const countOf = (rows: readonly FigureRow[], value: string) =>
  rows.find((row) => row.value === value)?.count ?? 0

/** Whether one counts more than the others. */
function most([first, second]: readonly FigureRow[]): 'none' | 'even' | 'some' {
  if (!first) return 'none'
  return first.count === second?.count ? 'even' : 'some'
}

/** The first row, which counts most, by its name. */
function chief(figure: Figure, [first]: readonly FigureRow[], tell: FigureTeller) {
  return { first: first ? rowName(figure, first, tell) : '', count: first?.count ?? 0 }
}
