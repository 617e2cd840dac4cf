import { z } from 'zod'
import { id } from '#lib/fields.ts'
import type { Actor, Role } from '../access/schema.ts'

/** Somebody who is signed in, as every page and every request knows them. */
export type SignedIn = {
  actor: Actor & { kind: 'user' }
  name: string
  email: string
  /** Which language the user chose to read; null follows the browser. */
  language: string | null
  sessionId: string
  lastSeenAt: Date
}

/** A session that just began. `token` is its secret: it goes into the cookie, and is kept nowhere. */
export type StartedSession = {
  token: string
  userId: string
  role: Role
  language: string | null
}

export const endSessionInput = z.strictObject({ sessionId: id() })

export const endSessionsInput = z.strictObject({})

export const endedOutput = z.strictObject({ ended: z.number() })

export const listSessionsInput = z.strictObject({})

export const sessionOutput = z.strictObject({
  id: z.string(),
  /** Instants, RFC 3339 UTC. */
  startedAt: z.string(),
  lastSeenAt: z.string(),
  /** What the browser said it is, in its own words; null when it said nothing. */
  device: z.string().nullable(),
  /** The session that asks. */
  current: z.boolean(),
})

export type SessionItem = z.infer<typeof sessionOutput>

export const listSessionsOutput = z.strictObject({ items: z.array(sessionOutput) })

/** A one-time link as its holder meets it; the holder acts as its user, to choose a password. */
export type SignInLink = {
  actor: Actor & { kind: 'user' }
  standing: 'open' | 'used' | 'expired'
  name: string
  email: string
}
