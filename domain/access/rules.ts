import type { AccessLine, Actor, Admitted, Guarded } from './schema.ts'

/** Everybody who works here. */
export const staff = ['officer', 'manager', 'auditor', 'administrator'] as const

/** Reading as every member of staff may: internal records, and what the level opens to them. */
export const staffReads: AccessLine = { roles: staff, scope: 'readable' }

/** The same for whoever works at the machine's own command line, who takes reports away, too. */
export const reportReads: AccessLine = { roles: [...staff, 'operator'], scope: 'readable' }

/** Writing as the people of a record's own desk may. */
export const deskWrites: AccessLine = { roles: ['officer', 'manager'], scope: 'desk' }

/** Who acts, as somebody who signs in; the command line and the holder of a link are nobody's account. */
export const userOf = (actor: Actor | null): string | null =>
  actor?.kind === 'user' ? actor.id : null

/** Under which name an access line admits this caller; nobody is known as `anyone`. */
const admittedAs = (actor: Actor | null): Admitted =>
  actor === null ? 'anyone' : actor.kind === 'user' ? actor.role : actor.kind

/** Whether the line admits the caller at all, before any record is looked at. */
export const isAdmitted = (actor: Actor | null, line: AccessLine) =>
  line.roles.includes('anyone') || line.roles.includes(admittedAs(actor))

/**
 * Whether the caller may know of a record (guarantees, "Nobody gets in where they don't belong").
 * `named`: the caller is on the list of a restricted record. Working records are never the public's,
 * whatever their level: the public reads published snapshots.
 */
export function canRead(actor: Actor | null, record: Guarded, named: boolean): boolean {
  if (actor === null) return false
  if (actor.kind === 'operator') return true
  // Its own query shows a link's holder what was sent; the register's records are not theirs.
  if (actor.kind === 'linkHolder') return false
  switch (record.level) {
    case 'public':
    case 'internal':
      return true
    case 'confidential':
      return actor.role === 'auditor' || worksAtDeskOf(actor, record)
    case 'restricted':
      return named
  }
}

/** Whether the line lets the caller do what it guards with this record, or with none. */
export function can(
  actor: Actor | null,
  line: AccessLine,
  record: Guarded | null,
  named: boolean,
): boolean {
  if (!isAdmitted(actor, line)) return false
  if (line.scope === 'register' || actor?.kind === 'operator') return true
  if (actor === null || record === null) return false
  if (line.scope === 'self') return record.id === actor.id
  if (actor.kind !== 'user') return false
  if (!canRead(actor, record, named)) return false
  return line.scope === 'readable' || actor.deskIds.includes(record.deskId ?? '')
}

const worksAtDeskOf = (actor: Actor & { kind: 'user' }, record: Guarded) =>
  (actor.role === 'officer' || actor.role === 'manager') &&
  actor.deskIds.includes(record.deskId ?? '')
