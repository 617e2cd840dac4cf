import { roles } from '#domain/access/schema.ts'
import { ask } from '#domain/ask.ts'
import { listDesks } from '#domain/desks/queries/list-desks.ts'
import { perform } from '#domain/perform.ts'
import { addUser } from '#domain/users/commands/add-user.ts'
import { disableUser } from '#domain/users/commands/disable-user.ts'
import { makeLink } from '#domain/users/commands/ways-in.ts'
import { listUsers } from '#domain/users/queries/list-users.ts'
import type { UserItem } from '#domain/users/schema.ts'
import { home, type World } from '#domain/world.ts'
import { instantWords } from '#lib/day-words.ts'
import type { Settings } from '#lib/env.ts'
import { operator } from './accounts.ts'
import { Misused, NotDone, verb } from './verb.ts'
import { withWorld } from './with-world.ts'

/** Adds a user, and tells the link by which they come in first. */
export const userAdd = verb({
  words: ['EMAIL'],
  options: {
    name: { value: 'N', required: true, help: 'as it shall stand in the trail' },
    role: { value: 'R', required: true, help: roles.join(', ') },
    desk: { value: 'D', help: "the code of the user's desk, such as AME" },
  },
  async run({ words, options: { name, role, desk } }) {
    if (!roles.some((one) => one === role))
      throw new Misused(`--role is one of ${roles.join(', ')}`)
    return await withWorld(async (world, settings) => {
      const deskIds = desk === undefined ? [] : [await deskId(world, desk)]
      const input = { email: words.EMAIL, name, role, deskIds }
      const { answer } = await perform(world, addUser, operator, input)
      const link = await linkAnswer(world, settings, answer)
      return {
        lines: [`${name} is added.`, ...link.lines],
        json: { id: answer.userId, ...link.json },
      }
    })
  },
})

/** Makes a new one-time sign-in link for a user. */
export const userLink = verb({
  words: ['EMAIL'],
  async run({ words }) {
    return await withWorld(async (world, settings) => {
      const { id: userId } = await userOf(world, words.EMAIL)
      const { answer } = await perform(world, makeLink, operator, { userId })
      return await linkAnswer(world, settings, answer)
    })
  },
})

/** Shuts a user out at once. */
export const userDisable = verb({
  words: ['EMAIL'],
  async run({ words }) {
    return await withWorld(async (world) => {
      const { id, version, name } = await userOf(world, words.EMAIL)
      await perform(world, disableUser, operator, { userId: id }, { ifMatch: version })
      return { lines: [`${name} is disabled, and signed out everywhere.`], json: { id } }
    })
  },
})

/** The user with this e-mail. Throws NotDone where there is none. */
export async function userOf(world: World, email: string): Promise<UserItem> {
  const { items } = await ask(world, listUsers, operator, { email })
  const [user] = items
  if (!user) throw new NotDone(`There is no user with the e-mail ${email}.`)
  return user
}

async function deskId(world: World, code: string): Promise<string> {
  const { items } = await ask(world, listDesks, operator, {})
  const desk = items.find((one) => one.code === code.toUpperCase())
  if (desk) return desk.id
  const known = items.map((one) => one.code).join(', ') || 'none'
  throw new NotDone(`There is no desk with the code ${code}. Desks: ${known}.`)
}

type Made = { signInPath: string | null; signInExpiresAt: string }

async function linkAnswer(
  world: World,
  { appOrigin }: Settings,
  { signInPath, signInExpiresAt }: Made,
) {
  const link = appOrigin + signInPath
  const { zone } = await home(world, world.store.read)
  const until = `${instantWords(signInExpiresAt, 'en', zone)} (${zone})`
  return {
    lines: [`Sign-in link, for one use until ${until}:`, link],
    json: { link, expiresAt: signInExpiresAt },
  }
}
