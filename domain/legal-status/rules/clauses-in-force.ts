import type { Clause, ClauseOf, PlainEvent } from '../schema/facts.ts'
import type { ClauseKind } from '../schema/words.ts'
import { happened } from './known-facts.ts'
import type { Trial } from './trial.ts'

/** The clauses that hold, one of each kind. */
export type Clauses = { readonly [Kind in ClauseKind]?: ClauseOf<Kind> }

/** Each kind that is named replaces the one before it whole (`contract.md`). */
export function replaced(before: Clauses, clauses: readonly Clause[]): Clauses {
  const after: Record<string, Clause | undefined> = { ...before }
  for (const clause of clauses) after[clause.kind] = clause
  return after as Clauses
}

/** The text as amended by the asked day, whatever became of the agreement (`domain.md` rule 27). */
export function clausesInForce(
  trial: Trial,
  facts: readonly PlainEvent[],
  original: Clauses,
): Clauses {
  const amendments = facts
    .filter((fact) => fact.kind === 'amended')
    .flatMap((fact) => {
      const day = happened(trial, fact)
      return day ? [{ day, clauses: fact.clauses }] : []
    })
    .sort((one, other) => (one.day.upper < other.day.upper ? -1 : 1))
  return amendments.reduce<Clauses>(
    (before, amendment) => replaced(before, amendment.clauses),
    original,
  )
}
