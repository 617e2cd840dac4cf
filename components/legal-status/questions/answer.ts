import type { OpenTerm } from '#domain/legal-status/schema/words.ts'
import type { WrittenClause } from '../clauses/clause-typed.ts'
import type { WrittenEvent } from '../events/event-typed.ts'

type Asked = { clause: string; term: OpenTerm }
type Inferred = { term: OpenTerm; reason: string }

/** What an answer is kept as, term by term; a renewal as long as the term takes the term's length. */
function valueOf(answer: string, clauses: readonly WrittenClause[]): unknown {
  if (answer === 'repeats') return true
  if (answer === 'once') return false
  if (answer === 'sameLength') return clauses.find(({ kind }) => kind === 'term')?.length ?? null
  return answer
}

/** All clauses with a question answered: the answer is inferred, and stands with its reason. */
export const answered = (
  clauses: readonly WrittenClause[],
  asked: Asked,
  answer: string,
  reason: string,
): WrittenClause[] =>
  withTerm(clauses, asked, valueOf(answer, clauses), (others) => [
    ...others,
    { term: asked.term, reason },
  ])

/** All clauses with an answer taken back: the text leaves it open again. */
export const openAgain = (clauses: readonly WrittenClause[], asked: Asked): WrittenClause[] =>
  withTerm(clauses, asked, null, (others) => others)

function withTerm(
  clauses: readonly WrittenClause[],
  { clause: kind, term }: Asked,
  value: unknown,
  inferredOf: (others: Inferred[]) => Inferred[],
): WrittenClause[] {
  return clauses.map((clause) => {
    if (clause.kind !== kind) return clause
    const { inferred, ...terms } = clause
    const others = ((inferred as Inferred[] | undefined) ?? []).filter((one) => one.term !== term)
    const now = inferredOf(others)
    return { ...terms, [term]: value, ...(now.length > 0 && { inferred: now }) }
  })
}

/** A notice as it should have been recorded: taken as given in time, or not. */
export const withAcceptance = (notice: WrittenEvent, answer: string): WrittenEvent => ({
  ...notice,
  accepted: answer !== 'noEffect' && answer !== 'late',
})
