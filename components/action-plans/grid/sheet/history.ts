import type { Sheet } from './rows.ts'

/** The sheet with the way back and the way forth again. */
export type History = {
  readonly past: readonly Sheet[]
  readonly present: Sheet
  readonly future: readonly Sheet[]
}

/** More steps than anybody counts, and few enough to hold. */
const most = 100

export const begun = (present: Sheet): History => ({ past: [], present, future: [] })

/** After a change; what had been undone is given up. */
export function done(history: History, next: Sheet): History {
  if (next === history.present) return history
  return { past: [...history.past, history.present].slice(-most), present: next, future: [] }
}

export function undone({ past, present, future }: History): History {
  const before = past.at(-1)
  if (!before) return { past, present, future }
  return { past: past.slice(0, -1), present: before, future: [present, ...future] }
}

export function redone({ past, present, future }: History): History {
  const [next, ...later] = future
  if (!next) return { past, present, future }
  return { past: [...past, present], present: next, future: later }
}

/** What others did is no step of one's own: it holds at every step, so that none takes it back. */
export const atEveryStep = (
  { past, present, future }: History,
  change: (sheet: Sheet) => Sheet,
): History => ({ past: past.map(change), present: change(present), future: future.map(change) })
