import type { AccessLine, Actor, Role } from '../access/schema.ts'
import type { Problem } from '../outcome.ts'
import type { UserState } from './schema.ts'

/** Who lets people in and out. */
export const managesUsers: AccessLine = { roles: ['administrator', 'operator'], scope: 'register' }

type Account = { id: string; role: Role; disabledAt: Date | null }

/**
 * Why a user can't be disabled. Somebody must be left who can let people in, and nobody shuts the
 * door behind themselves. In the app a reason is asked for; the command line has none to give.
 */
export function disablingProblem(
  account: Account,
  { actor, reason, administrators }: { actor: Actor; reason?: string; administrators: number },
): Problem | null {
  if (account.disabledAt !== null) return { code: 'user.alreadyDisabled' }
  if (actor.kind === 'user' && actor.id === account.id) return { code: 'user.disablingOneself' }
  if (account.role === 'administrator' && administrators <= 1) {
    return { code: 'user.lastAdministrator' }
  }
  if (actor.kind === 'user' && !reason) {
    return { code: 'invalid', fields: [{ path: 'reason', code: 'required' }] }
  }
  return null
}

/**
 * Why a user can't be changed so. Nobody takes their own keys away by mistake, and somebody stays who
 * can let people in.
 */
export function userChangeProblem(
  account: Account,
  { role }: { role?: Role | undefined },
  facts: { actor: Actor; administrators: number; closedDesk: boolean },
): Problem | null {
  if (facts.closedDesk) {
    return { code: 'invalid', fields: [{ path: 'deskIds', code: 'noSuchDesk' }] }
  }
  if (role === undefined || role === account.role) return null
  const { actor, administrators } = facts
  if (actor.kind === 'user' && actor.id === account.id) return { code: 'user.changingOwnRole' }
  const isLast = account.role === 'administrator' && account.disabledAt === null
  return isLast && administrators <= 1 ? { code: 'user.lastAdministrator' } : null
}

/** Why a user can't be let in again. */
export const enablingProblem = (account: Account): Problem | null =>
  account.disabledAt === null ? { code: 'user.notDisabled' } : null

/** Why nobody may come in by a new link, password or token of this user. */
export const closedProblem = (account: Account): Problem | null =>
  account.disabledAt === null ? null : { code: 'user.disabled' }

/** Where an account stands. */
export const standingOf = (account: {
  disabledAt: Date | null
  passwordHash: string | null
}): UserState => {
  if (account.disabledAt !== null) return 'disabled'
  return account.passwordHash === null ? 'invited' : 'active'
}
