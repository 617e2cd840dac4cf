import { setTimeout } from 'node:timers/promises'
import { authSecret } from '#app/session-cookie.ts'
import { Refusal } from '#domain/outcome.ts'
import { perform } from '#domain/perform.ts'
import { signIn } from '#domain/sessions/commands/sign-in.ts'
import { startSessionByLink } from '#domain/sessions/commands/start-session.ts'
import type { StartedSession } from '#domain/sessions/schema.ts'
import { signInLink } from '#domain/sessions/queries/sign-in-link.ts'
import { choosePassword } from '#domain/users/commands/set-password.ts'
import type { Asked } from '../route-handler.ts'
import { type Provider, signInThrough } from './next-auth.ts'

/** What was typed. */
export type Fields = Record<string, unknown>

export type SignedInHere = { session: StartedSession; cookie: string }

/** `openAgainAt`: until then no try of this account is looked at. */
export type Failed = { openAgainAt: Date | null }

const text = (value: unknown) => (typeof value === 'string' ? value : '')

/** Signs in by e-mail and password. */
export async function byPassword(asked: Asked, fields: Fields): Promise<SignedInHere | Failed> {
  const began = performance.now()
  let failed: Failed = { openAgainAt: null }
  const done = await through('password', async () => {
    const outcome = await signIn(asked.world, {
      email: text(fields.email),
      password: text(fields.password),
      ...browser(asked),
      pepper: authSecret(),
    })
    if (outcome.signedIn) return outcome
    failed = outcome
    return null
  })
  if (done) return done
  await atAFullStep(began)
  return failed
}

/** How long, in ms, the steps are at which a failed try is answered. */
const step = 300

/**
 * Waits until the next full step since `began`. What an account that is there costs more, a few
 * milliseconds for its entry in the audit log, can then not be told from outside.
 */
async function atAFullStep(began: number): Promise<void> {
  await setTimeout(step - ((performance.now() - began) % step))
}

/** Chooses a password by a one-time link, and signs in. Throws the refusal of what can't be taken. */
export async function byLink(asked: Asked, fields: Fields): Promise<SignedInHere> {
  const { world, requestId } = asked
  const done = await through('link', async () => {
    const link = await signInLink(world, text(fields.token))
    if (link?.standing !== 'open') throw linkVoid()
    const input = { token: text(fields.token), newPassword: text(fields.newPassword) }
    await perform(world, choosePassword, link.actor, input, { requestId })
    return await startSessionByLink(world, link.actor.id, browser(asked))
  })
  if (!done) throw linkVoid()
  return done
}

const linkVoid = () => new Refusal('refused', { code: 'user.linkVoid' })

async function through(
  provider: Provider,
  begin: () => Promise<StartedSession | null>,
): Promise<SignedInHere | null> {
  let session: StartedSession | null = null
  const cookie = await signInThrough(provider, async () => {
    session = await begin()
    return session?.token ?? null
  })
  return session && cookie ? { session, cookie } : null
}

const browser = ({ request, requestId }: Asked) => ({
  device: request.headers.get('user-agent'),
  requestId,
})
