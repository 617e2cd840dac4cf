import { addDays, addMonths, type Day, daysBetween, weekday } from '#lib/days.ts'

/** What the line of a plan is divided into. */
export const ganttUnits = ['week', 'month', 'quarter', 'year'] as const
export type GanttUnit = (typeof ganttUnits)[number]

/** Up to how many days a plan is divided so: its names stay readable, and it is not endless. */
const longest: readonly (readonly [GanttUnit, number])[] = [
  ['week', 100],
  ['month', 500],
  ['quarter', 2_600],
]

/** What a period is divided into unless asked otherwise. */
export const unitFor = (from: Day, to: Day): GanttUnit =>
  longest.find(([, most]) => daysBetween(from, to) <= most)?.[0] ?? 'year'

/** How wide one of each has to be, in rem, that its name stands over it. */
const widths: Readonly<Record<GanttUnit, number>> = { week: 3.25, month: 2.5, quarter: 3, year: 3 }
/** Wider than this a drawing is looked at by nobody; a finer unit is then narrower than its name. */
const widest = 400

/** A period on a line of 100 per cent. */
export type GanttScale = {
  unit: GanttUnit
  /** Where a day begins, its middle, and where it ends; a day outside stands at the end of the line. */
  begin: (day: Day) => number
  at: (day: Day) => number
  end: (day: Day) => number
  /** First days of its parts; the first is the period's own first day. */
  ticks: readonly { day: Day; at: number; named: boolean }[]
  /** The least width of the line, in rem. */
  width: number
}

/** The scale of a period, both ends included. */
export function ganttScale(from: Day, to: Day, unit: GanttUnit = unitFor(from, to)): GanttScale {
  const days = daysBetween(from, to) + 1
  const share = (after: number) =>
    Math.round(Math.min(1, Math.max(0, after / days)) * 1_000_000) / 10_000
  const begin = (day: Day) => share(daysBetween(from, day))
  const starts = [from, ...startsIn(from, to, unit)]
  const width = Math.min(widest, starts.length * widths[unit])
  const room = (widths[unit] / width) * 100
  let last = -room
  return {
    unit,
    width,
    begin,
    at: (day) => share(daysBetween(from, day) + 0.5),
    end: (day) => share(daysBetween(from, day) + 1),
    ticks: starts.map((day, place) => {
      const next = starts[place + 1]
      const at = begin(day)
      // The first part may be cut short: the name of the whole one after it goes first.
      const isCut = place === 0 && next !== undefined && begin(next) - at < room * 0.8
      const named = !isCut && at - last >= room * 0.8
      if (named) last = at
      return { day, at, named }
    }),
  }
}

/** The first days of the parts that begin after the period does. */
function startsIn(from: Day, to: Day, unit: GanttUnit): Day[] {
  const days: Day[] = []
  for (let day = nextStart(from, unit); day <= to; day = nextStart(day, unit)) days.push(day)
  return days
}

const months = { month: 1, quarter: 3, year: 12 } as const

/** The first day of the next part after a day; a week begins on Monday. */
function nextStart(day: Day, unit: GanttUnit): Day {
  if (unit === 'week') return addDays(day, 8 - weekday(day))
  const first = `${day.slice(0, 8)}01`
  const into = (Number(day.slice(5, 7)) - 1) % months[unit]
  return addMonths(first, months[unit] - into)
}
