import type { Level, Role } from '#db/values.ts'

export { levels, roles } from '#db/values.ts'
export type { Level, Role } from '#db/values.ts'

/**
 * Somebody signed in, the person at the machine's own command line, or whoever holds a link that was
 * sent to the counterpart: `id` is the link's.
 */
export type Actor =
  | { kind: 'user'; id: string; role: Role; deskIds: readonly string[]; sessionId?: string }
  | { kind: 'operator' }
  | { kind: 'linkHolder'; id: string }

/** Who may be named in an access line: a role, the command line, a link's holder, or whoever asks. */
export type Admitted = Role | 'operator' | 'linkHolder' | 'anyone'

/**
 * Which records a line reaches.
 * `register`: no single record's; the role is enough. `readable`: whatever the caller may read.
 * `desk`: readable, and of the caller's own desk. `self`: the caller's own account, or the link that the caller holds.
 */
export type Scope = 'register' | 'readable' | 'desk' | 'self'

export type AccessLine = { roles: readonly Admitted[]; scope: Scope }

/** What access to a record is decided by; `named` says that a restricted record lists the caller. */
export type Guarded = {
  id: string
  deskId: string | null
  level: Level
  agreementId: string | null
}
