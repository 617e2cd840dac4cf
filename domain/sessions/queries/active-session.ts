import { aliasedTable, and, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { secretHash } from '#lib/secrets.ts'
import type { World } from '../../world.ts'
import { isAlive } from '../rules.ts'
import type { SignedIn } from '../schema.ts'

/**
 * Who holds this session's secret, or null: asked at every request, of the database, so that what was
 * ended, ran out or belongs to a disabled user is over at once. One compiled query.
 */
export async function activeSession(world: World, token: string): Promise<SignedIn | null> {
  const db = world.store.read
  const values = { tokenHash: secretHash(token) }
  const rows = await db.prepared('session.active', () => sessionByToken(db), values)
  const [row] = rows
  if (!row || !isAlive({ ...row, endedAt: null }, world.now(), world.sessionLimits)) return null
  return {
    actor: {
      kind: 'user',
      id: row.userId,
      role: row.role,
      deskIds: rows.flatMap(({ deskId }) => deskId ?? []),
      sessionId: row.id,
    },
    name: row.name ?? '',
    email: row.email ?? '',
    language: row.language,
    sessionId: row.id,
    lastSeenAt: row.lastSeenAt,
  }
}

/** One row per desk of the user, or one without a desk. */
function sessionByToken(db: Reader) {
  const { sessions, users, deskMembers, personalValues } = db.tables
  const names = aliasedTable(personalValues, 'names')
  const emails = aliasedTable(personalValues, 'emails')
  return db
    .select({
      id: sessions.id,
      startedAt: sessions.startedAt,
      lastSeenAt: sessions.lastSeenAt,
      userId: users.id,
      role: users.role,
      language: users.language,
      name: names.value,
      email: emails.value,
      deskId: deskMembers.deskId,
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .leftJoin(names, and(eq(names.userId, users.id), eq(names.field, 'name'), names.current))
    .leftJoin(emails, and(eq(emails.userId, users.id), eq(emails.field, 'email'), emails.current))
    .leftJoin(deskMembers, eq(deskMembers.userId, users.id))
    .where(
      and(
        eq(sessions.tokenHash, sql.placeholder('tokenHash')),
        isNull(sessions.endedAt),
        isNull(users.disabledAt),
      ),
    )
}
