import { isDay } from '#lib/days.ts'
import { Misused } from './verb.ts'

/** The moment that `--known-at` names, in UTC; null where it is left out. */
export function askedInstant(text: string | undefined): string | null {
  if (text === undefined) return null
  const shaped = /^(\d{4}-\d{2}-\d{2})T\d{2}:\d{2}(:\d{2}(\.\d+)?)?(Z|[+-]\d{2}:\d{2})$/.exec(text)
  const read = new Date(text)
  if (shaped && isDay(shaped[1]) && !Number.isNaN(read.getTime())) return read.toISOString()
  throw new Misused(`--known-at "${text}" is no instant: write it as 2026-11-23T08:00:00Z`)
}
