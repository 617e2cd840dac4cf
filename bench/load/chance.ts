import { addDays, type Day, daysBetween } from '#lib/days.ts'

/**
 * Chance that repeats itself: the same seed gives the same numbers on every machine. Each agreement
 * draws from a stream of its own, so that the first thousand of 100,000 are the thousand of 1,000.
 */
export type Chance = {
  /** A whole number from 0 up to and without `below`. */
  below(below: number): number
  /** True so often, of a hundred. */
  percent(share: number): boolean
  pick<T>(choices: readonly T[]): T
  /** Picks by weight: `[['internal', 90], ['restricted', 10]]`. */
  weighted<T>(choices: readonly (readonly [T, number])[]): T
  /** So many different ones, in the order in which they were drawn. */
  several<T>(choices: readonly T[], count: number): T[]
  /** A day from the first to the last, both included. */
  day(first: Day, last: Day): Day
  /** An identifier as `lib/ids.ts` makes them, of this moment; later moments sort after. */
  id(at: Date): string
}

/** The stream of one part of the data: of `seed`, and within it of `part`. */
export function chanceOf(seed: number, part: number): Chance {
  const next = mulberry(mixed(seed ^ mixed(part)))
  const below = (limit: number) => Math.floor((next() / 2 ** 32) * limit)
  const pick = <T>(choices: readonly T[]) => choices[below(choices.length)] as T
  const chance: Chance = {
    below,
    percent: (share) => below(100) < share,
    pick,
    weighted(choices) {
      let left = below(choices.reduce((sum, [, weight]) => sum + weight, 0))
      const found = choices.find(([, weight]) => (left -= weight) < 0)
      return (found ?? (choices[0] as (typeof choices)[number]))[0]
    },
    several(choices, count) {
      const left = [...choices]
      const most = Math.min(count, left.length)
      return Array.from({ length: most }, () => left.splice(below(left.length), 1)[0] as never)
    },
    day: (first, last) => addDays(first, below(daysBetween(first, last) + 1)),
    id: (at) => uuidOf(at, next),
  }
  return chance
}

/** The generator "mulberry32": small, fast, and even enough for data that nobody gambles on. */
function mulberry(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mix = Math.imul(state ^ (state >>> 15), 1 | state)
    mix = (mix + Math.imul(mix ^ (mix >>> 7), 61 | mix)) ^ mix
    return (mix ^ (mix >>> 14)) >>> 0
  }
}

/** Neighbouring numbers give streams that have nothing to do with each other. */
function mixed(value: number): number {
  let mix = Math.imul(value ^ (value >>> 16), 0x85ebca6b)
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35)
  return mix ^ (mix >>> 16)
}

const hex = (value: number, digits: number) => value.toString(16).padStart(digits, '0')

/** UUID version 7 (RFC 9562): 48 bits of the moment in ms, then chance. */
function uuidOf(at: Date, next: () => number): string {
  const moment = hex(at.getTime(), 12)
  const [a, b, c] = [next(), next(), next()]
  const variant = hex(0x8000 | (b & 0x3fff), 4)
  return `${moment.slice(0, 8)}-${moment.slice(8)}-7${hex(a & 0xfff, 3)}-${variant}-${hex(b >>> 16, 4)}${hex(c, 8)}`
}
