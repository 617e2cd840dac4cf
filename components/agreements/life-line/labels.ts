/** A text over the line: short for a phone, long for a wide page. */
export type Label = { at: number; short: string; long: string }

export type Placed = Label & { row: number; anchor: 'start' | 'middle' | 'end' }

// How wide a sign is, in per cent of the line: 13 px type on a line of 700 px and on one of 300 px.
const widths = { long: 1, short: 2.3 } as const
const gap = 2

/** Puts labels in as few rows as keep them apart on a wide page and on a phone. */
export function placeLabels(labels: readonly Label[]): { placed: Placed[]; rows: number } {
  const rows: { long: number; short: number }[] = []
  const placed = labels
    .toSorted((one, other) => one.at - other.at)
    .map((label): Placed => {
      const anchor = anchorOf(label)
      const spans = { long: span(label, 'long', anchor), short: span(label, 'short', anchor) }
      const isFree = (ends: (typeof rows)[number]) =>
        ends.long + gap <= spans.long.from && ends.short + gap <= spans.short.from
      const free = rows.findIndex(isFree)
      const row = free === -1 ? rows.length : free
      rows[row] = { long: spans.long.to, short: spans.short.to }
      return { ...label, row, anchor }
    })
  return { placed, rows: rows.length }
}

/** In the middle over its day, where that keeps it on the line. */
function anchorOf({ at, short, long }: Label): Placed['anchor'] {
  const half = Math.max(signs(long) * widths.long, signs(short) * widths.short) / 2
  return at < half ? 'start' : at + half > 100 ? 'end' : 'middle'
}

function span({ at, short, long }: Label, kind: 'long' | 'short', anchor: Placed['anchor']) {
  const width = signs(kind === 'long' ? long : short) * widths[kind]
  const before = { start: 0, middle: width / 2, end: width }[anchor]
  return { from: at - before, to: at - before + width }
}

/** A Chinese sign is as wide as two others. */
const signs = (text: string) =>
  Array.from(text).reduce((sum, sign) => sum + (/\p{Script=Han}/u.test(sign) ? 2 : 1), 0)
