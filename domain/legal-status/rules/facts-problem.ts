import { edtfOf } from '#lib/day-bounds.ts'
import type { Problem } from '../../outcome.ts'
import { type Facts } from './legal-status.ts'
import { impossibleFacts } from './impossible-facts.ts'
import type { StepValue } from './trial.ts'

/** Why the facts can't be as a rule's refusal: the first of what is impossible, or null. */
export function factsProblem(facts: Facts, knownAt: string | null = null): Problem | null {
  const [first] = impossibleFacts(facts, knownAt)
  if (!first) return null
  const params = Object.entries(first.values).map(([name, value]) => [name, written(value)])
  return { code: `legalStatus.${first.code}`, params: Object.fromEntries(params) }
}

/** A day as text: what is known within bounds as EDTF writes it. */
function written(value: StepValue): string {
  if (value === null || typeof value !== 'object' || !('lower' in value)) return String(value)
  return edtfOf(value)
}
