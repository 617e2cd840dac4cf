import { and, eq, isNull, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { secretHash } from '#lib/secrets.ts'
import type { Actor } from '../access/schema.ts'
import type { World } from '../world.ts'

/** Whose rights an API token has, or null when it is none, revoked, past its time or of a disabled user. */
export async function tokenHolder(
  world: World,
  token: string,
): Promise<{ actor: Actor & { kind: 'user' }; language: string | null } | null> {
  const db = world.store.read
  const values = { tokenHash: secretHash(token) }
  const rows = await db.prepared('token.holder', () => holderByToken(db), values)
  const [row] = rows
  if (!row || row.expiresAt <= world.now()) return null
  const deskIds = rows.flatMap(({ deskId }) => deskId ?? [])
  return {
    actor: { kind: 'user', id: row.userId, role: row.role, deskIds },
    language: row.language,
  }
}

function holderByToken(db: Reader) {
  const { apiTokens, users, deskMembers } = db.tables
  return db
    .select({
      expiresAt: apiTokens.expiresAt,
      userId: users.id,
      role: users.role,
      language: users.language,
      deskId: deskMembers.deskId,
    })
    .from(apiTokens)
    .innerJoin(users, eq(users.id, apiTokens.userId))
    .leftJoin(deskMembers, eq(deskMembers.userId, users.id))
    .where(
      and(
        eq(apiTokens.tokenHash, sql.placeholder('tokenHash')),
        isNull(apiTokens.revokedAt),
        isNull(users.disabledAt),
      ),
    )
}
