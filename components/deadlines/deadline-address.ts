import type { Deadline } from '#domain/deadlines/schema.ts'

/** Where what is due is seen and done. */
export function deadlineAddress({ kind, id, planId, agreement }: Deadline): string {
  if (kind === 'milestone') return `/action-plans/${planId}#m-${id}`
  return kind === 'commitment' ? `/commitments/${id}` : `/agreements/${agreement.id}`
}
