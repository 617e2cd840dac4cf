import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { hashPassword } from '#lib/password-hash.ts'
import {
  longestPassword,
  type PasswordProblem,
  passwordProblem,
  shortestPassword,
} from '#lib/password-strength.ts'
import type { Problem } from '../../outcome.ts'
import type { World } from '../../world.ts'

/** A password that may be kept, as its hash, or what is wrong with it. */
export type NewPassword = { passwordHash: string } | { wrong: PasswordProblem }

/** Looks at a password as one that this user wants; hashed only where it can be taken. */
export async function newPassword(
  world: World,
  userId: string,
  password: string,
): Promise<NewPassword> {
  const about = [...(await personalWords(world.store.read, userId)), 'convenio']
  const wrong = passwordProblem(password, about)
  return wrong ? { wrong } : { passwordHash: await hashPassword(password) }
}

/** What to say of a password that can't be taken, at the field of this name. */
export function newPasswordProblem(prepared: NewPassword, path: string): Problem | null {
  if (!('wrong' in prepared)) return null
  const limit = prepared.wrong === 'passwordTooLong' ? longestPassword : shortestPassword
  return { code: 'invalid', fields: [{ path, code: prepared.wrong, params: { limit } }] }
}

/** The hash of a password in which nothing was wrong. */
export function hashOf(prepared: NewPassword | null): string {
  if (prepared === null || 'wrong' in prepared)
    throw new Error('A password that was refused has no hash.')
  return prepared.passwordHash
}

async function personalWords(db: Reader, userId: string): Promise<string[]> {
  const { personalValues } = db.tables
  const rows = await db
    .select({ value: personalValues.value })
    .from(personalValues)
    .where(and(eq(personalValues.userId, userId), eq(personalValues.current, true)))
  return rows.map(({ value }) => value)
}
