import type { LegalStatusAnswer } from '#domain/legal-status/schema/legal-status.ts'
import { openTerms } from '#domain/legal-status/schema/words.ts'
import { correctedEvent } from '../events/begun.ts'
import type { WrittenClause } from '../clauses/clause-typed.ts'
import type { Answerable } from './answer-form.tsx'
import { eventIn, isOfNotice, termOf } from './answered-by.ts'

/** No answer at all, and so none to give. */
const unanswering = 'notKnown'

/**
 * The open question of that key with its answers, each in the words of the status; null where it is
 * not open, or is not closed by an answer.
 */
export function answerable(status: LegalStatusAnswer, key: string): Answerable | null {
  const question = status.questions.find((one) => one.key === key)
  if (!question) return null
  const { about, text = '', outcomes, assumed } = question
  const answers = outcomes
    .filter(({ answer }) => answer !== unanswering)
    .map(({ answer, text: said = '' }) => {
      return { value: answer, text: said, assumed: answer === assumed }
    })
  const term = termOf[about]
  if (term) return { text, answers, kept: 'clause', ...term, clauses: clausesOf(status) }
  const named = isOfNotice(question) ? eventIn(question) : null
  const event = named === null ? null : correctedEvent(status, named)
  return event && { text, answers, kept: 'notice', id: event.id, notice: event.event }
}

/** An answer that was given, such as `renewal.repeats`, to be taken back; null where there is none. */
export function takenBack(status: LegalStatusAnswer, name: string): Answerable | null {
  const [kind, said] = name.split('.')
  const term = openTerms.find((one) => one === said)
  const clause = clausesOf(status).find((one) => one.kind === kind)
  const inferred = (clause?.inferred as { term: string; reason: string }[] | undefined) ?? []
  const given = inferred.find((one) => one.term === term)
  if (!clause || !term || !given) return null
  const clauses = clausesOf(status)
  return { text: given.reason, answers: [], kept: 'clause', clause: clause.kind, term, clauses }
}

const clausesOf = ({ clauses }: LegalStatusAnswer) => clauses as WrittenClause[]
