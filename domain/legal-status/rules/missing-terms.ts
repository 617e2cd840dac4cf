import type { MissingTerm } from '../schema/words.ts'
import type { Clauses } from './clauses-in-force.ts'

/**
 * The gaps: what neither an event nor a clause says (`contract.md`, `missing`; `domain.md` rule 1).
 * Blank is not "open-ended", and nothing is defaulted.
 */
export function missingTerms(
  { term, renewal, notice }: Clauses,
  said: { entryStated: boolean; denunciationLacksClause: boolean },
): MissingTerm[] {
  const gaps: MissingTerm[] = []
  if (!said.entryStated) gaps.push('entryIntoForce')
  if (!term?.length) gaps.push('term')
  if (!renewal && term?.length !== 'indefinite') gaps.push('renewal')
  const renewsUnlessTold = renewal?.mode === 'tacit' || gaps.includes('renewal')
  if (!notice?.length && renewsUnlessTold) gaps.push('notice')
  if (said.denunciationLacksClause) gaps.push('denunciation')
  return gaps
}
