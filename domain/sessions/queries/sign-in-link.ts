import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { secretHash } from '#lib/secrets.ts'
import type { Actor } from '../../access/schema.ts'
import type { World } from '../../world.ts'
import { linkStanding } from '../rules.ts'
import type { SignInLink } from '../schema.ts'

/** What a one-time link is good for now; null where there is none, such as after a newer one. */
export async function signInLink(world: World, token: string): Promise<SignInLink | null> {
  const db = world.store.read
  const { signInLinks, users, deskMembers, personalValues } = db.tables
  const rows = await db
    .select({ link: signInLinks, user: users, deskId: deskMembers.deskId })
    .from(signInLinks)
    .innerJoin(users, eq(users.id, signInLinks.userId))
    .leftJoin(deskMembers, eq(deskMembers.userId, users.id))
    .where(eq(signInLinks.tokenHash, secretHash(token)))
  const [row] = rows
  if (!row || row.user.disabledAt !== null) return null
  const { id, role } = row.user
  const deskIds = rows.flatMap(({ deskId }) => deskId ?? [])
  const personal = await db.select().from(personalValues).where(eq(personalValues.userId, id))
  const valueOf = (field: 'name' | 'email') =>
    personal.find((one) => one.field === field && one.current)?.value ?? ''
  const actor: Actor & { kind: 'user' } = { kind: 'user', id, role, deskIds }
  return {
    actor,
    standing: linkStanding(row.link, world.now()),
    name: valueOf('name'),
    email: valueOf('email'),
  }
}

/** A link's own row. */
export async function linkRow(db: Reader, token: string) {
  const { signInLinks } = db.tables
  const [row] = await db
    .select()
    .from(signInLinks)
    .where(eq(signInLinks.tokenHash, secretHash(token)))
  return row ?? null
}
