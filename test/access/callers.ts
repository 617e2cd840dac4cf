import { eq } from 'drizzle-orm'
import { perform } from '#domain/perform.ts'
import { disableUser } from '#domain/users/commands/disable-user.ts'
import type { World } from '#domain/world.ts'
import { type Account, people, type Person, type PersonName } from './people.ts'

/** One of the eleven kinds of caller: what is sent with each request, and who it is known as. */
export type Caller = {
  name: string
  headers: Record<string, string>
  /** Null where the door is closed: not signed in, or no longer. */
  person: Person | null
}

type Tokens = { good: string; revoked: string }

/** Everybody who knocks, signed in by the app's own door; two of them are shut out since. */
export async function callersOf(
  world: World,
  origin: string,
  accounts: Record<PersonName, Account>,
  tokens: Tokens,
): Promise<Caller[]> {
  const callers: Caller[] = []
  for (const [name, account] of Object.entries(accounts)) {
    if (name === 'tokenHolder') continue
    const person = people[name as PersonName]
    callers.push({ name, person, headers: await signedIn(origin, account) })
  }
  await shutOut(world, accounts)
  const shut = callers.map((caller) =>
    ['disabled', 'expired'].includes(caller.name) ? { ...caller, person: null } : caller,
  )
  const bearer = (token: string) => ({ Authorization: `Bearer ${token}` })
  return [
    ...shut,
    { name: 'nobody', person: null, headers: {} },
    { name: 'token', person: people.tokenHolder, headers: bearer(tokens.good) },
    { name: 'revokedToken', person: null, headers: bearer(tokens.revoked) },
  ]
}

async function signedIn(origin: string, { email, password }: Account) {
  const response = await fetch(`${origin}/api/auth/callback/password`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', Origin: origin },
    body: JSON.stringify({ email, password }),
    redirect: 'manual',
  })
  const cookie = response.headers
    .getSetCookie()
    .map((one) => one.split(';')[0] ?? '')
    .find((one) => /^convenio-session=./.test(one))
  if (!cookie) throw new Error(`${email} could not sign in: ${response.status}`)
  return { Cookie: cookie, Origin: origin }
}

/** One is disabled while signed in; another's session was not used for longer than it may be. */
async function shutOut(world: World, { disabled, expired }: Record<PersonName, Account>) {
  const { sessions, users } = world.store.tables
  const [user] = await world.store.read
    .select({ version: users.version })
    .from(users)
    .where(eq(users.id, disabled.userId))
  await perform(
    world,
    disableUser,
    { kind: 'operator' },
    { userId: disabled.userId },
    { ifMatch: user?.version },
  )
  const longAgo = new Date(world.now().getTime() - 9 * 3_600_000)
  await world.store.transaction((tx) =>
    tx
      .update(sessions)
      .set({ startedAt: longAgo, lastSeenAt: longAgo })
      .where(eq(sessions.userId, expired.userId)),
  )
}
