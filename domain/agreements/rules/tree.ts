import { addDays, type Day } from '#lib/days.ts'
import { type Facts, statusIf } from '../../legal-status/rules/legal-status.ts'
import type { LegalState } from '../../legal-status/schema/words.ts'
import type { FieldProblem, Problem } from '../../outcome.ts'
import { dependent, type Parent, type ParentFate } from '../schema/tree.ts'

/** What is known of an agreement that is named as a parent. */
export type ParentFacts = {
  /** The parent and all above it; empty where it is not there or not the caller's to know of. */
  line: readonly string[]
  law: Facts
}

const noAnswers = new Map<string, string>()

const isOver = (state: LegalState) => state === 'ended' || state === 'windingUp'

/** Why an agreement can't be put under that parent: fields first. */
export function parentFieldProblems(
  parent: Parent | null,
  { line }: ParentFacts,
  agreementId: string | null,
): FieldProblem[] {
  if (parent === null) return []
  const path = 'parent.agreementId'
  if (line.length === 0) return [{ path, code: 'noSuchAgreement' }]
  return agreementId !== null && line.includes(agreementId) ? [{ path, code: 'underItself' }] : []
}

/**
 * An addendum to an ended base, and a renewal after the last day, are refused (`domain.md` section 2);
 * what counts is the day on which it was signed, or else today.
 */
export function parentProblem(
  parent: Parent | null,
  { law }: ParentFacts,
  { signedOn, today }: { signedOn: Day | null; today: Day },
): Problem | null {
  if (parent === null || !['amends', 'renews'].includes(parent.relation)) return null
  const on = signedOn ?? today
  const { state, end } = statusIf(law, { on }, noAnswers)
  if (!isOver(state)) return null
  return { code: `agreement.${parent.relation}Ended`, params: { on, end: end?.upper ?? on } }
}

/** The last day of an agreement that is over, or that an act of a side or of both brings to its end. */
export function endOfParent(law: Facts, on: Day): Day | null {
  const { state, phase, end } = statusIf(law, { on }, noAnswers)
  return end && (isOver(state) || phase === 'terminating') ? end.upper : null
}

/** What can be decided: only provisions that survive can keep another agreement alive. */
export const fatesUnder = ({ clauses }: Facts): ParentFate[] =>
  clauses.some(({ kind }) => kind === 'survival')
    ? ['survives', 'ends', 'goesOn']
    : ['ends', 'goesOn']

type Decided = {
  parent: Parent | null
  state: LegalState
  fate: ParentFate
  law: Facts
  today: Day
}

/** Why nothing is to be decided of an agreement, or not so. */
export function decisionProblem({ parent, state, fate, law, today }: Decided): Problem | null {
  if (!parent || !dependent.includes(parent.relation)) return { code: 'agreement.noParent' }
  if (endOfParent(law, today) === null) return { code: 'agreement.parentGoesOn' }
  if (state === 'ended') return { code: 'agreement.hasEnded' }
  return fatesUnder(law).includes(fate) ? null : { code: 'agreement.nothingSurvives' }
}

type Span = { from: Day | null; to: Day | null }

/** The days on which a successor and what it succeeds are both in force (`domain.md` rule 38). */
export function overlapOf(before: Span, after: Span): { from: Day; to: Day | null } | null {
  if (before.from === null || after.from === null) return null
  const from = before.from > after.from ? before.from : after.from
  const to = [before.to, after.to].filter((day) => day !== null).toSorted()[0] ?? null
  return to !== null && to < from ? null : { from, to }
}

/** Whether something new may begin under an agreement on a day (`domain.md` rule 29). */
export function beginsAfterEnd(law: Facts, on: Day): Day | null {
  const { state, end } = statusIf(law, { on }, noAnswers)
  return isOver(state) ? (end?.upper ?? addDays(on, -1)) : null
}

/** The parent as the row names it. */
export const parentOf = (row: {
  parentId: string | null
  parentRelation: Parent['relation'] | null
}): Parent | null =>
  row.parentId && row.parentRelation
    ? { agreementId: row.parentId, relation: row.parentRelation }
    : null
