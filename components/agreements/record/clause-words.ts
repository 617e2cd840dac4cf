import { useLocale, useTranslations } from 'next-intl'
import type { Agreement } from '#domain/agreements/schema/agreement.ts'
import { readDuration } from '#lib/durations.ts'

type Clause = Agreement['clauses'][number]

/** Says a clause's terms: "5 years", "tacitly, for 5 years at a time". Null where it states nothing. */
export function useClauseWords(): (clause: Clause) => string | null {
  const words = useTranslations('agreements.record.clauses')
  const language = useLocale()
  const length = (terms: Clause['terms']) => durationWords(terms.length, language)
  return ({ kind, terms }) => {
    switch (kind) {
      case 'entryIntoForce':
        return words('entryIntoForce', { by: String(terms.by) })
      case 'term':
        return terms.length === 'indefinite' ? words('indefinite') : length(terms)
      case 'renewal':
        return words('renewal', {
          mode: String(terms.mode),
          length: length(terms) ?? words('sameLength'),
          repeats: repeatsOf(terms.repeats),
          count: typeof terms.repeats === 'number' ? terms.repeats : 1,
        })
      case 'notice': {
        const notice = length(terms)
        return (
          notice && words('notice', { length: notice, counts: String(terms.counts ?? 'notStated') })
        )
      }
    }
  }
}

const repeatsOf = (repeats: unknown) =>
  repeats === true ? 'always' : repeats === null || repeats === undefined ? 'notStated' : 'counted'

/** A length of ISO 8601 in words; null where there is none. */
function durationWords(text: unknown, language: string): string | null {
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
