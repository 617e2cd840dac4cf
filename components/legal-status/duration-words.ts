import { readDuration } from '#lib/durations.ts'

/** A length of ISO 8601 in words, such as "5 years"; null where there is none. */
export function durationWords(text: unknown, language: string): string | null {
  const read = typeof text === 'string' ? readDuration(text) : null
  if (!read?.ok) return null
  const { months, days } = read.value
  const parts: [number, string][] = [
    [Math.floor(months / 12), 'year'],
    [months % 12, 'month'],
    [days, 'day'],
  ]
  const said = parts
    .filter(([count]) => count > 0)
    .map(([count, unit]) =>
      new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(count),
    )
  return new Intl.ListFormat(language, { type: 'conjunction' }).format(said)
}
