import { and, eq, isNull } from 'drizzle-orm'
import type { Reader, Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { newSecret, secretHash } from '#lib/secrets.ts'
import { command, type RecordState, type Subject } from '../command.ts'
import { userRecord } from '../users/queries/user-record.ts'
import { closedProblem } from '../users/rules.ts'
import { issueTokenInput, issueTokenOutput, revokeTokenInput, revokeTokenOutput } from './schema.ts'

const day = 24 * 60 * 60 * 1_000

/** Programs that look for secrets in files know one of ours by this. */
const prefix = 'convenio_'

/**
 * Issues an API token with a user's rights. From the command line alone: who may give out another's
 * rights could otherwise take them.
 */
export const issueToken = command({
  name: 'token.issue',
  event: 'token.issued',
  input: issueTokenInput,
  output: issueTokenOutput,
  access: { roles: ['operator'], scope: 'register' },
  subject: (db, input) => userRecord(db, input.userId),
  refuse: ({ subject }) => subject && closedProblem(subject),
  change: async (tx, { input: { userId, days }, seq, now }) => {
    const id = newId()
    const token = prefix + newSecret()
    const expiresAt = new Date(now.getTime() + days * day)
    const row = { id, userId, createdAt: now, expiresAt, revokedAt: null, version: seq }
    await tx.insert(tx.tables.apiTokens).values({ ...row, tokenHash: secretHash(token) })
    const answer = { id, token: null, expiresAt: expiresAt.toISOString() }
    return { record: tokenState(row), answer, toldOnce: { token } }
  },
})

/** Ends an API token at once. */
export const revokeToken = command({
  name: 'token.revoke',
  event: 'token.revoked',
  input: revokeTokenInput,
  output: revokeTokenOutput,
  access: { roles: ['operator'], scope: 'register' },
  subject: (db, input) => tokenRecord(db, input.tokenId),
  refuse: ({ subject }) => (subject?.content.revokedAt ? { code: 'token.alreadyRevoked' } : null),
  change: async (tx, { input: { tokenId }, seq, now }) => {
    const { apiTokens } = tx.tables
    const [row] = await tx
      .update(apiTokens)
      .set({ revokedAt: now, version: seq })
      .where(eq(apiTokens.id, tokenId))
      .returning()
    if (!row) throw new Error('A token that was just read is not there.')
    return { record: tokenState(row), answer: {} }
  },
})

/** Ends all API tokens of a user, and gives them as they are then, to be kept. */
export async function revokeTokensOf(
  tx: Writer,
  userId: string,
  { now, seq }: { now: Date; seq: number },
): Promise<RecordState[]> {
  const { apiTokens } = tx.tables
  const rows = await tx
    .update(apiTokens)
    .set({ revokedAt: now, version: seq })
    .where(and(eq(apiTokens.userId, userId), isNull(apiTokens.revokedAt)))
    .returning()
  return rows.map(tokenState)
}

type TokenRow = {
  id: string
  userId: string
  createdAt: Date
  expiresAt: Date
  revokedAt: Date | null
}

async function tokenRecord(db: Reader, id: string): Promise<Subject | null> {
  const { apiTokens } = db.tables
  const [row] = await db.select().from(apiTokens).where(eq(apiTokens.id, id))
  return row ? { ...tokenState(row), version: row.version } : null
}

const tokenState = ({ id, userId, createdAt, expiresAt, revokedAt }: TokenRow): RecordState => ({
  id,
  kind: 'apiToken',
  deskId: null,
  level: 'internal',
  agreementId: null,
  content: {
    userId,
    createdAt: createdAt.toISOString(),
    expiresAt: expiresAt.toISOString(),
    revokedAt: revokedAt?.toISOString() ?? null,
  },
})
