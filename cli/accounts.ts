import { randomInt } from 'node:crypto'
import type { Actor, Role } from '#domain/access/schema.ts'
import { perform } from '#domain/perform.ts'
import { addUser } from '#domain/users/commands/add-user.ts'
import { setPassword } from '#domain/users/commands/set-password.ts'
import type { World } from '#domain/world.ts'

/** The person at the machine's own command line. */
export const operator: Actor = { kind: 'operator' }

/** What somebody needs to sign in for the first time; told once, and kept nowhere. */
export type NewAccount = { userId: string; email: string; password: string }

type Person = { email: string; name: string; role: Role; deskIds?: readonly string[] }

/** Adds a user with a generated password, instead of the sign-in link that others get. */
export async function addAccount(world: World, person: Person): Promise<NewAccount> {
  const { answer } = await perform(world, addUser, operator, person)
  const account = { userId: answer.userId, password: generatedPassword() }
  await perform(world, setPassword, operator, account)
  return { ...account, email: person.email }
}

/** Lines that tell people their accounts. */
export function accountLines(accounts: readonly NewAccount[]): string[] {
  const width = Math.max(...accounts.map(({ email }) => email.length))
  const rows = accounts.map(({ email, password }) => `  ${email.padEnd(width)}  ${password}`)
  return ['Accounts, with passwords that are shown this once:', ...rows]
}

/** No letter that looks like another, in groups that can be read over a telephone. */
const letters = 'abcdefghjkmnpqrstuvwxyz23456789'

/** Twenty letters of 31: 99 bits. */
function generatedPassword(): string {
  const letter = () => letters.charAt(randomInt(letters.length))
  const group = () => Array.from({ length: 5 }, letter).join('')
  return Array.from({ length: 4 }, group).join('-')
}
