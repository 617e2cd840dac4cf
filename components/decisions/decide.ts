import { ApiProblem, change } from '#components/api.ts'
import type { Decision } from '#domain/decisions/schema.ts'

type Acts = { yes: string; no: string }

/** Where yes and no are said to each kind, and where neither can be said from a list. */
export function actsOf({ kind, id }: Pick<Decision, 'kind' | 'id'>): Acts | null {
  const under = (place: string, yes: string, no: string) => ({
    yes: `/${place}/${id}/${yes}`,
    no: `/${place}/${id}/${no}`,
  })
  switch (kind) {
    case 'dateRequest':
      return under('date-requests', 'approval', 'refusal')
    case 'counterProposal':
      return under('counter-proposals', 'acceptance', 'refusal')
    case 'submittedPlan':
      return under('action-plans', 'validation', 'reopening')
    case 'submittedAgreement':
      return under('agreements', 'validation', 'reopening')
    case 'proposedPublication':
      return under('publications', 'approval', 'refusal')
    default:
      return null
  }
}

/** What became of each: `failed` says by its id why it could not be decided. */
export type Decided = { done: number; failed: ReadonlyMap<string, string> }

/**
 * Says yes to each, or no for a reason, one after another: what one is refused by keeps no other
 * from being decided. `unreachable` is said where the register gave no sentence.
 */
export async function decide(
  decisions: readonly Decision[],
  answer: { act: 'yes' } | { act: 'no'; reason: string },
  unreachable: string,
): Promise<Decided> {
  const failed = new Map<string, string>()
  for (const decision of decisions) {
    const path = actsOf(decision)?.[answer.act]
    if (!path) continue
    try {
      const body = answer.act === 'no' ? { body: { reason: answer.reason } } : {}
      await change(path, { ...body, ifMatch: decision.version })
    } catch (error) {
      if (!(error instanceof ApiProblem)) throw error
      failed.set(decision.id, error.errors[0]?.message || error.message || unreachable)
    }
  }
  return { done: decisions.length - failed.size, failed }
}
