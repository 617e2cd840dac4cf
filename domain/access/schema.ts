import type { Level, Role } from '#db/values.ts'

export { levels, roles } from '#db/values.ts'
export type { Level, Role } from '#db/values.ts'

/** Somebody signed in, or the person at the machine's own command line. */
export type Actor =
  | { kind: 'user'; id: string; role: Role; deskIds: readonly string[]; sessionId?: string }
  | { kind: 'operator' }

/** Who may be named in an access line: a role, the command line, or whoever asks, known or not. */
export type Admitted = Role | 'operator' | 'anyone'

/**
 * Which records a line reaches.
 * `register`: no single record's; the role is enough. `readable`: whatever the caller may read.
 * `desk`: readable, and of the caller's own desk. `self`: the caller's own account.
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
