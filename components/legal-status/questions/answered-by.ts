import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import type { ClauseKind, OpenTerm } from '#domain/legal-status/schema/words.ts'

type Question = Pick<LegalStatusAnswer['questions'][number], 'key' | 'about' | 'clause'>

/** The term of a clause that an answer is kept as. */
export const termOf: Readonly<
  Partial<Record<Question['about'], { clause: ClauseKind; term: OpenTerm }>>
> = {
  repeats: { clause: 'renewal', term: 'repeats' },
  renewalLength: { clause: 'renewal', term: 'length' },
  counts: { clause: 'notice', term: 'counts' },
}

/** Whether the answer is kept with the notice that is asked about. */
export const isOfNotice = ({ about }: Pick<Question, 'about'>): boolean =>
  about === 'lateNotice' || about === 'noticeInTime' || about === 'noticeLength'

/** The event that a question names: `lateNotice:ID`, `happened:ID:receipt`. */
export const eventIn = ({ key }: Pick<Question, 'key'>): string | null =>
  /:([0-9a-f-]{36})/.exec(key)?.[1] ?? null

/**
 * Where a question is answered: what a clause leaves open by an answer with its reason, what a day
 * leaves open by the day itself. Null where it closes by itself once its days are known.
 */
export function answeredBy(
  question: Question,
  { events }: Pick<LegalStatusAnswer, 'events'>,
): { how: 'answer' | 'correctDay' | 'enterClause'; address: string } | null {
  const named = eventIn(question)
  if (termOf[question.about] || (isOfNotice(question) && named)) {
    return { how: 'answer', address: `questions?key=${encodeURIComponent(question.key)}` }
  }
  if (question.about === 'survivalLength') {
    return { how: 'enterClause', address: 'clauses?kind=survival#part-survival' }
  }
  const event =
    named ?? (question.about === 'entered' || question.about === 'entry' ? entryIn(events) : null)
  return event ? { how: 'correctDay', address: `events/new?corrects=${event}` } : null
}

const entryIn = (events: LegalStatusAnswer['events']): string | null =>
  events.find(({ kind, correctedBy }) => kind === 'enteredIntoForce' && !correctedBy)?.id ?? null
