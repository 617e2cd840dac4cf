/** What several runs of one thing gave: the one in the middle, and how far they lay apart. */
export type Figure = {
  median: number
  /** Half of the way from the least to the most, of the median: 0.05 is "± 5 %". */
  noise: number
  runs: readonly number[]
}

export function figure(runs: readonly number[]): Figure {
  const sorted = runs.toSorted((one, other) => one - other)
  const [least = 0, most = 0] = [sorted[0], sorted.at(-1)]
  const median = middle(sorted)
  return { median, noise: median > 0 ? (most - least) / 2 / median : 0, runs }
}

/** Of two things that took turns, the ratio in each turn: what slowed both of them falls out. */
export function ratio(ours: Figure, theirs: Figure): Figure {
  return figure(ours.runs.map((run, turn) => run / (theirs.runs[turn] ?? Number.NaN)))
}

function middle(sorted: readonly number[]): number {
  const half = sorted.length / 2
  if (sorted.length % 2 === 1) return sorted[Math.floor(half)] ?? 0
  return ((sorted[half - 1] ?? 0) + (sorted[half] ?? 0)) / 2
}
