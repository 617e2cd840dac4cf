import { createHmac } from 'node:crypto'
import { and, eq, sql } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Role } from '../../access/schema.ts'
import { log } from '#lib/log.ts'
import { isPassword } from '#lib/password-hash.ts'
import type { World } from '../../world.ts'
import { accountBuckets } from '../rules.ts'
import type { StartedSession } from '../schema.ts'
import { countTry, forgetTries, noteFailure, type Tried, userKey } from './sign-in-delays.ts'
import { accountActor, startSession } from './start-session.ts'

/** A try to sign in, as it came. */
export type SignInTry = {
  email: string
  password: string
  /** What the browser says it is. */
  device: string | null
  requestId: string
  /** Known to the server alone: spreads unknown accounts in a way that nobody can foresee. */
  pepper: string
}

/** `openAgainAt`: until then no try of this account is looked at; null while it is open. */
export type SignInOutcome =
  | ({ signedIn: true } & StartedSession)
  | { signedIn: false; openAgainAt: Date | null }

type Account = { userId: string; role: Role; passwordHash: string | null }

/**
 * Signs in by e-mail and password. What is answered, and how long it takes, does not tell whether
 * there is such an account, whether it is disabled, or which of the two was wrong. Throws
 * `TooBusy` when more come than can be looked at.
 */
export async function signIn(world: World, attempt: SignInTry): Promise<SignInOutcome> {
  const email = asStored(attempt.email)
  const account = await accountOf(world.store.read, email)
  const tried = await countTry(world, delayKey(account, email, attempt.pepper))
  if (!tried.admitted) {
    log.info(
      { requestId: attempt.requestId, failures: tried.failures },
      'A closed account was tried',
    )
    return { signedIn: false, openAgainAt: tried.openAgainAt }
  }
  const right = await isPassword(account?.passwordHash ?? null, attempt.password)
  const session = right && account ? await sessionOf(world, account, attempt, tried) : null
  if (session) return { signedIn: true, ...session }
  const actor = account ? accountActor(account.userId, account.role) : null
  await noteFailure(world, tried, { actor, requestId: attempt.requestId })
  return { signedIn: false, openAgainAt: tried.openAgainAt > tried.at ? tried.openAgainAt : null }
}

/** The account may have been closed, or given another password, while its password was looked at. */
async function sessionOf(world: World, account: Account, attempt: SignInTry, { key }: Tried) {
  return await world.store.transaction(async (tx) => {
    const { users } = tx.tables
    const [user] = await tx.select().from(users).where(eq(users.id, account.userId))
    if (!user || user.disabledAt !== null || user.passwordHash !== account.passwordHash) return null
    await forgetTries(tx, key)
    const now = world.now()
    return await startSession(tx, { user, now, by: 'password', ...attempt })
  })
}

/**
 * Tries of unknown accounts are counted too, so that they are answered as others are: by the e-mail's
 * place among many, which keeps no e-mail and can't grow.
 */
function delayKey(account: Account | undefined, email: string, pepper: string): string {
  if (account) return userKey(account.userId)
  const digest = createHmac('sha256', pepper).update(email).digest()
  return `unknown ${digest.readUInt32BE(0) % accountBuckets}`
}

/** PostgreSQL takes no U+0000 in a text; no e-mail has one, nor is so long. */
const asStored = (email: string) => email.replaceAll('\0', '').trim().toLowerCase().slice(0, 254)

async function accountOf(db: Reader, email: string): Promise<Account | undefined> {
  const { users, personalValues } = db.tables
  const [account] = await db.prepared(
    'session.account',
    () =>
      db
        .select({
          userId: users.id,
          role: users.role,
          passwordHash: users.passwordHash,
          disabledAt: users.disabledAt,
        })
        .from(personalValues)
        .innerJoin(users, eq(users.id, personalValues.userId))
        .where(
          and(
            eq(personalValues.field, 'email'),
            eq(personalValues.value, sql.placeholder('email')),
            personalValues.current,
          ),
        ),
    { email },
  )
  // Tries of a disabled account are recorded as its own; no password fits it.
  return account?.disabledAt ? { ...account, passwordHash: null } : account
}
