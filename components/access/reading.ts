import { canRead } from '#domain/access/rules.ts'
import type { Level, Role } from '#domain/access/schema.ts'

/** What a role reads of a level: all of it, that of its own desk, what lists the reader, nothing. */
export function readingOf(role: Role, level: Level): 'all' | 'ownDesk' | 'named' | 'none' {
  const actor = { kind: 'user' as const, id: 'reader', role, deskIds: ['own'] }
  const reads = (deskId: string, named: boolean) =>
    canRead(actor, { id: 'record', deskId, level, agreementId: 'record' }, named)
  if (reads('other', false)) return 'all'
  if (reads('own', false)) return 'ownDesk'
  return reads('own', true) ? 'named' : 'none'
}
