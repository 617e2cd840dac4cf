/** The days of a plan on a line, from its first day (0) to the end of its last (100). */
export type Scale = {
  /** Where the middle of a day stands, in per cent; within the line even for a day outside it. */
  at: (day: string) => number
  /** First days of months that are marked: few enough that their names do not touch. */
  ticks: readonly string[]
}

/** Days since 1970, only to measure distances: what is due stays text. */
const dayNumber = (day: string) => {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number)
  return Math.round(new Date(0).setUTCFullYear(year, month - 1, date) / 86_400_000)
}

/** On a phone the name of a month takes a sixth of the line. */
const mostTicks = 5
const steps = [1, 2, 3, 6, 12, 24, 60, 120]

/** The scale of a period, both ends included. */
export function scaleOf(from: string, to: string): Scale {
  const [first, last] = [dayNumber(from), dayNumber(to) + 1]
  const at = (day: string) => {
    const share = (dayNumber(day) + 0.5 - first) / (last - first)
    return Math.round(Math.min(1, Math.max(0, share)) * 10_000) / 100
  }
  return { at, ticks: ticksIn(from, to) }
}

function ticksIn(from: string, to: string): string[] {
  for (const step of steps) {
    const ticks = monthsBetween(from, to, step)
    if (ticks.length <= mostTicks) return ticks
  }
  return []
}

/** The first days of every so many months, counted from January. */
function monthsBetween(from: string, to: string, step: number): string[] {
  const [start, end] = [monthNumber(from), monthNumber(to)]
  const days: string[] = []
  for (let month = Math.ceil(start / step) * step; month <= end; month += step) {
    const day = `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`
    if (day >= from) days.push(day)
  }
  return days
}

function monthNumber(day: string): number {
  const [year = 0, month = 1] = day.split('-').map(Number)
  return year * 12 + month - 1
}
