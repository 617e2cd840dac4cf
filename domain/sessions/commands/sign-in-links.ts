import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { newSecret, secretHash } from '#lib/secrets.ts'
import { linkLife } from '../rules.ts'

/** A one-time sign-in link, as the path after `APP_ORIGIN`; its secret is kept nowhere. */
export type MadeLink = { signInPath: string; signInExpiresAt: string }

/** Makes the one link by which a user may come in and choose a password; older ones are void. */
export async function makeSignInLink(tx: Writer, userId: string, now: Date): Promise<MadeLink> {
  await voidSignInLinks(tx, userId)
  const token = newSecret()
  const expiresAt = new Date(now.getTime() + linkLife)
  const tokenHash = secretHash(token)
  await tx.insert(tx.tables.signInLinks).values({ tokenHash, userId, expiresAt })
  return {
    signInPath: `/sign-in/link?token=${token}`,
    signInExpiresAt: expiresAt.toISOString(),
  }
}

/** Ends all sign-in links of a user. */
export async function voidSignInLinks(tx: Writer, userId: string): Promise<void> {
  const { signInLinks } = tx.tables
  await tx.delete(signInLinks).where(eq(signInLinks.userId, userId))
}

/** Uses up a link: it stays known as used until the next one is made. */
export async function useUpSignInLink(tx: Writer, token: string, now: Date): Promise<void> {
  const { signInLinks } = tx.tables
  await tx
    .update(signInLinks)
    .set({ usedAt: now })
    .where(eq(signInLinks.tokenHash, secretHash(token)))
}
