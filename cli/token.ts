import { perform } from '#domain/perform.ts'
import { issueToken, revokeToken } from '#domain/tokens/commands.ts'
import { operator } from './accounts.ts'
import { userOf } from './user.ts'
import { Misused, verb } from './verb.ts'
import { withWorld } from './with-world.ts'

/** Issues an API token with a user's rights. */
export const tokenIssue = verb({
  words: ['EMAIL'],
  options: { days: { value: 'N', required: true, help: 'how long it works, 3650 days at most' } },
  async run({ words, options: { days } }) {
    if (!/^[1-9]\d{0,3}$/.test(days)) throw new Misused('--days is a whole number from 1 to 3650')
    return await withWorld(async (world) => {
      const { id: userId } = await userOf(world, words.EMAIL)
      const input = { userId, days: Number(days) }
      const { answer } = await perform(world, issueToken, operator, input)
      const { id, token } = answer
      const lines = [`Token ${id}, shown this once:`, String(token)]
      return { lines, json: { id, token } }
    })
  },
})

/** Ends an API token at once. */
export const tokenRevoke = verb({
  words: ['ID'],
  async run({ words }) {
    return await withWorld(async (world) => {
      await perform(world, revokeToken, operator, { tokenId: words.ID })
      return { lines: [`The token ${words.ID} is revoked.`], json: { id: words.ID } }
    })
  },
})
