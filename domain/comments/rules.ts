import type { Actor } from '../access/schema.ts'
import type { Problem } from '../outcome.ts'

/** Why a comment can't be withdrawn: it is already, or it is neither one's own nor a manager's to see to. */
export function withdrawalProblem(
  { saidBy, withdrawnAt }: { saidBy: string; withdrawnAt: Date | null },
  actor: Actor,
): Problem | null {
  if (withdrawnAt !== null) return { code: 'comment.withdrawn' }
  const may = actor.kind === 'user' && (actor.id === saidBy || actor.role === 'manager')
  return may ? null : { code: 'comment.notYours' }
}
