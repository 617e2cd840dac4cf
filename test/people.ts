import type { Store } from '#db/store.ts'
import type { Actor, Role } from '#domain/access/schema.ts'
import { createDesk } from '#domain/desks/commands/create-desk.ts'
import { perform } from '#domain/perform.ts'
import { type SignInOutcome, signIn } from '#domain/sessions/commands/sign-in.ts'
import { addUser } from '#domain/users/commands/add-user.ts'
import { setPassword } from '#domain/users/commands/set-password.ts'
import type { World } from '#domain/world.ts'
import { testWorld } from './world.ts'

export const operator: Actor = { kind: 'operator' }

/** A password that nothing is wrong with. */
export const goodPassword = 'slow heron over grey reeds'

/** Somebody who was added by the command, and what their first answer was. */
export type Person = {
  actor: Actor & { kind: 'user' }
  email: string
  signInPath: string
  version: number
}

/** A world whose clock can be moved, an office of two desks, and people who are added by commands. */
export async function testOffice(store: Store) {
  let now = new Date('2026-11-23T04:00:00Z')
  const world: World = { ...testWorld(store), now: () => now }
  const desk = async (code: string) =>
    (await perform(world, createDesk, operator, { code, names: { en: code } })).answer.deskId
  const desks = { ame: await desk('AME'), eur: await desk('EUR') }
  return {
    world,
    desks,
    /** Moves the clock on, by ms. */
    later: (length: number) => {
      now = new Date(now.getTime() + length)
    },
    add: async (role: Role, name: string, ...deskIds: string[]): Promise<Person> => {
      const email = `${name.toLowerCase().replace(/\W+/g, '.')}@example.org`
      const input = { email, name, role, deskIds }
      const { answer, version } = await perform(world, addUser, operator, input)
      const actor = { kind: 'user' as const, id: answer.userId, role, deskIds }
      return { actor, email, signInPath: answer.signInPath ?? '', version }
    },
    /** Gives a person the good password. */
    letIn: async ({ actor }: Person) => {
      const input = { userId: actor.id, password: goodPassword }
      return (await perform(world, setPassword, operator, input)).version
    },
    signIn: (email: string, password = goodPassword): Promise<SignInOutcome> =>
      signIn(world, { email, password, device: 'a test', requestId: 'r', pepper: 'pepper' }),
  }
}

export type Office = Awaited<ReturnType<typeof testOffice>>

/** The secret of a session that began; throws where none did. */
export function tokenOf(outcome: SignInOutcome): string {
  if (!outcome.signedIn) throw new Error('Nobody was signed in.')
  return outcome.token
}

/** The secret in a one-time link. */
export const linkToken = (signInPath: string) => signInPath.split('token=')[1] ?? ''
