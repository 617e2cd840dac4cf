import { addMonths, type Day, daysBetween } from '#lib/days.ts'

/** A stretch of time laid out on a line. */
export type Scale = {
  from: Day
  to: Day
  /** Where a day stands on the line, in per cent; days beyond the line stand on its ends. */
  at: (day: Day) => number
  /** Days that are named under the line, few enough that they do not touch. */
  ticks: Tick[]
}

/** A first day of a year, or on a short line of a month. */
export type Tick = { day: Day; at: number; of: 'year' | 'month' }

const mostTicks = 7
const months = [1, 2, 3, 6, 12, 24, 60, 120, 240, 600, 1_200, 6_000]

/** Room in per cent of the line that is left before the first day and after the last. */
type Room = { left: number; right: number }

/** The scale from one day to another. */
export function scaleBetween(from: Day, to: Day, room: Room = { left: 0, right: 0 }): Scale {
  const length = Math.max(1, daysBetween(from, to))
  const width = 100 - room.left - room.right
  const at = (day: Day) => {
    const place = room.left + (daysBetween(from, day) / length) * width
    return Math.round(Math.min(100, Math.max(0, place)) * 100) / 100
  }
  return { from, to, at, ticks: ticksOf(from, to).map((tick) => ({ ...tick, at: at(tick.day) })) }
}

function ticksOf(from: Day, to: Day): Omit<Tick, 'at'>[] {
  const all = daysBetween(from, to) / 30.44
  const step = months.find((one) => all / one <= mostTicks) ?? 12_000
  const ticks: Omit<Tick, 'at'>[] = []
  for (let day = firstTick(from, step); day <= to; day = addMonths(day, step)) {
    if (day >= from) ticks.push({ day, of: step < 12 ? 'month' : 'year' })
    if (day.slice(0, 4) > '9980') break
  }
  return ticks
}

/** Whole steps are counted from the year 0, so that years are round ones. */
function firstTick(from: Day, step: number): Day {
  const month = Number(from.slice(0, 4)) * 12 + Number(from.slice(5, 7)) - 1
  const first = Math.ceil(month / step) * step
  const year = String(Math.max(1, Math.floor(first / 12))).padStart(4, '0')
  return `${year}-${String((first % 12) + 1).padStart(2, '0')}-01`
}
