import { cookies } from 'next/headers'
import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { cache } from 'react'
import type { Actor } from '#domain/access/schema.ts'
import { noteSeen } from '#domain/sessions/commands/note-seen.ts'
import { activeSession } from '#domain/sessions/queries/active-session.ts'
import type { SignedIn } from '#domain/sessions/schema.ts'
import { tokenHolder } from '#domain/tokens/queries.ts'
import { log } from '#lib/log.ts'
import { cookieOf } from './language.ts'
import { sessionCookie, sessionToken } from './session-cookie.ts'
import { world } from './world.ts'

/** Who asks a route, and by what: a cookie can be ridden by another site, a token can not. */
export type Asker = { actor: Actor | null; by: 'session' | 'token' | null; language: string | null }

const nobody: Asker = { actor: null, by: null, language: null }

/** Who looks at a page; null when nobody is signed in. Asked once a request, however many ask. */
export const currentActor = cache(async (): Promise<SignedIn | null> => {
  return await signedInBy((await cookies()).get(sessionCookie().name)?.value)
})

/** Who looks at a page of the staff; whoever is not signed in is led to sign in, and back to `address`. */
export async function signedIn(address: string): Promise<SignedIn> {
  const someone = await currentActor()
  if (!someone) redirect(`/sign-in?next=${encodeURIComponent(address)}`)
  return someone
}

/** Who asks a route: an API token decides where one is sent, good or not, else the session's cookie. */
export async function actorOfRequest(request: Request): Promise<Asker> {
  const token = /^Bearer +(.+)$/i.exec(request.headers.get('authorization') ?? '')?.[1]
  if (token !== undefined) {
    const holder = await tokenHolder(world(), token.trim())
    return { actor: holder?.actor ?? null, by: 'token', language: holder?.language ?? null }
  }
  const someone = await signedInBy(cookieOf(request, sessionCookie().name))
  return someone ? { actor: someone.actor, by: 'session', language: someone.language } : nobody
}

/**
 * The library only seals the cookie. Whether there is such a session, alive and of an enabled user, is
 * asked here and of the database, so that a failure closes the door.
 */
async function signedInBy(cookie: string | undefined): Promise<SignedIn | null> {
  const token = await sessionToken(cookie)
  const someone = token ? await activeSession(world(), token) : null
  if (someone) after(() => noteSeen(world(), someone).catch(couldNotNote))
  return someone
}

/** The next request notes it: what is lost is a minute of the session's idle time. */
function couldNotNote(error: unknown) {
  log.warn({ err: error }, 'The last use of a session could not be noted')
}
