import type { Day } from '#lib/days.ts'
import type { Problem } from '../../outcome.ts'
import type { LegalEvent } from '../schema/facts.ts'
import { dayProblems } from './event-days.ts'
import { factsProblem } from './facts-problem.ts'
import type { Facts } from './legal-status.ts'

/**
 * A text that still has a gap to fill is not the one that is signed. Three X are a number: the FAO held
 * its XXX Regional Conference.
 */
export const placeholder =
  /\[(\s*|\.{2,}|…|_+)\]|_{3,}|\bX{4,}\b|\bTBD\b|\bto be defined\b|\bpor definir\b|待定/iu

/** What stands in the way of recording an event: its days, what it names, or what can't be. */
export function recordingProblem(
  { events, clauses }: Facts,
  event: LegalEvent,
  { today, texts }: { today: Day; texts: readonly string[] },
): Problem | null {
  const fields = dayProblems(event, today)
  if (event.kind === 'correction' && !events.some(({ id }) => id === event.corrects)) {
    fields.push({ path: 'corrects', code: 'noSuchEvent' })
  }
  if (event.kind === 'amended') fields.push(...doubles(event.clauses.map(({ kind }) => kind)))
  if (fields.length > 0) return { code: 'invalid', fields }
  return signingProblem([event], texts) ?? factsProblem({ events: [...events, event], clauses })
}

/** A signature under a text that still has a placeholder. */
export function signingProblem(
  events: readonly LegalEvent[],
  texts: readonly string[],
): Problem | null {
  const isSigned = events.some(({ kind }) => kind === 'signed')
  if (!isSigned || !texts.some((text) => placeholder.test(text))) return null
  return { code: 'legalStatus.placeholder' }
}

/** A kind of clause stands in a text once. */
export const doubles = (kinds: readonly string[]) =>
  kinds.flatMap((kind, place) =>
    kinds.indexOf(kind) < place ? [{ path: `clauses.${place}.kind`, code: 'repeated' }] : [],
  )
