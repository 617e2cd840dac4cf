import type { AuditEvent } from '#domain/audit/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { isDay } from '#lib/days.ts'
import { localText } from '#lib/language-map.ts'
import { type Filters, filterNames } from './filters.ts'
import type { Teller } from './teller.ts'

/** Which entries are shown, as a sentence; null where all are. Names come from the entries themselves. */
export function filterSentence(
  filters: Filters,
  events: readonly AuditEvent[],
  tell: Teller,
): string | null {
  const { say } = tell
  const parts = filterNames.flatMap((name) => {
    const value = filters[name]
    if (!value) return []
    return say(`shown.${name}`, { name: valueOf(name, String(value), events, tell) })
  })
  return parts.length > 0 ? say('filtered', { filters: parts.join(say('listSeparator')) }) : null
}

function valueOf(name: string, value: string, events: readonly AuditEvent[], tell: Teller): string {
  const { say, language } = tell
  if (name === 'event' && say.has(`sentences.${value}.attempt`)) {
    return say(`sentences.${value}.attempt`)
  }
  if (name === 'outcome' && say.has(`outcomes.${value}`)) return say(`outcomes.${value}`)
  if (isDay(value)) return dayWords(value, language)
  if (value === 'operator') return say('operator')
  const named = events.find(({ names }) => names[value])?.names[value]
  return named ? localText(named, language).text : value
}
