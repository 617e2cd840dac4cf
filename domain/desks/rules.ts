import type { AccessLine } from '../access/schema.ts'
import type { Problem } from '../outcome.ts'

/** Who opens and closes desks. */
export const keepsDesks: AccessLine = { roles: ['administrator', 'operator'], scope: 'register' }

/**
 * Why a desk can't be closed: somebody would belong to a desk that is none, or work would have nobody.
 * That there is work may be said, of what kind may not: it need not be open to who asks.
 */
export function closingProblem(
  { retiredAt }: { retiredAt: Date | null },
  left: { members: number; records: boolean },
): Problem | null {
  if (retiredAt !== null) return { code: 'desk.alreadyRetired' }
  if (left.records) return { code: 'desk.notEmpty' }
  return left.members > 0 ? { code: 'desk.hasMembers', params: { members: left.members } } : null
}

/** Why the work of a desk can't go to another. */
export function handOverProblem(
  deskId: string,
  to: { id: string; retiredAt: Date | null } | null,
): Problem | null {
  const refuse = (code: string) => ({ code: 'invalid', fields: [{ path: 'toDeskId', code }] })
  if (to === null) return refuse('noSuchDesk')
  if (to.id === deskId) return refuse('sameDesk')
  return to.retiredAt === null ? null : refuse('deskIsRetired')
}

/** Why a record can't be handed to somebody: whoever sees to it works at its desk. */
export const assignProblem = (
  { deskId }: { deskId: string | null },
  officerId: string | null,
  seat: { deskIds: readonly string[] } | null,
): Problem | null =>
  officerId === null || (deskId !== null && seat?.deskIds.includes(deskId))
    ? null
    : { code: 'invalid', fields: [{ path: 'officerId', code: 'notOfTheDesk' }] }
