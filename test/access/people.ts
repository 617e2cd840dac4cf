import type { Actor, Role } from '#domain/access/schema.ts'
import { perform } from '#domain/perform.ts'
import { issueToken, revokeToken } from '#domain/tokens/commands.ts'
import { addUser } from '#domain/users/commands/add-user.ts'
import { setPassword } from '#domain/users/commands/set-password.ts'
import type { World } from '#domain/world.ts'
import { newSecret } from '#lib/secrets.ts'

/** The desk that the matrix is seen from, and another. */
export type Desk = 'own' | 'other'

/** Somebody with an account; whoever holds a token has the account of an officer too. */
export type Person = { name: string; role: Role; desk: Desk | null }

export const people = {
  officer: { name: 'officer', role: 'officer', desk: 'own' },
  otherOfficer: { name: 'otherOfficer', role: 'officer', desk: 'other' },
  manager: { name: 'manager', role: 'manager', desk: 'own' },
  otherManager: { name: 'otherManager', role: 'manager', desk: 'other' },
  auditor: { name: 'auditor', role: 'auditor', desk: null },
  administrator: { name: 'administrator', role: 'administrator', desk: null },
  disabled: { name: 'disabled', role: 'officer', desk: 'own' },
  expired: { name: 'expired', role: 'officer', desk: 'own' },
  tokenHolder: { name: 'tokenHolder', role: 'officer', desk: 'own' },
} as const satisfies Record<string, Person>

export type PersonName = keyof typeof people

export type Account = { userId: string; email: string; password: string }

const operator: Actor = { kind: 'operator' }

/** Adds everybody; the passwords are good for one run alone. */
export async function addPeople(world: World, deskIds: Record<Desk, string>) {
  const accounts = {} as Record<PersonName, Account>
  for (const { name, role, desk } of Object.values(people)) {
    const email = `${name.toLowerCase()}@example.org`
    const input = { email, name, role, deskIds: desk ? [deskIds[desk]] : [] }
    const { answer } = await perform(world, addUser, operator, input)
    const password = newSecret()
    await perform(world, setPassword, operator, { userId: answer.userId, password })
    accounts[name as PersonName] = { userId: answer.userId, email, password }
  }
  return accounts
}

/** A token that works, and one that was revoked. */
export async function issueTokens(world: World, userId: string) {
  const issued = async () => {
    const { answer } = await perform(world, issueToken, operator, { userId, days: 1 })
    return { id: answer.id, token: answer.token ?? '' }
  }
  const [good, revoked] = [await issued(), await issued()]
  await perform(world, revokeToken, operator, { tokenId: revoked.id })
  return { good: good.token, revoked: revoked.token }
}
