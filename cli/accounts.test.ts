import { describe, expect, test } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { testWorld } from '#test/world.ts'
import { accountLines, addAccount } from './accounts.ts'

describe.each(freshDatabases)('an account on $name', ({ perTest }) => {
  const db = perTest()

  test('has a password that is generated anew, strong, and told once', async () => {
    const world = testWorld(db.store)
    const person = { name: 'Ana', role: 'administrator' } as const
    const first = await addAccount(world, { ...person, email: 'ana@example.org' })
    const second = await addAccount(world, { ...person, email: 'li@example.org' })
    expect(first.password).toMatch(/^[a-z2-9]{5}(-[a-z2-9]{5}){3}$/)
    expect(second.password).not.toBe(first.password)
    expect(accountLines([first, second])).toEqual([
      'Accounts, with passwords that are shown this once:',
      `  ana@example.org  ${first.password}`,
      `  li@example.org   ${second.password}`,
    ])
    const { users } = db.store.tables
    const kept = await db.store.read.select().from(users)
    expect(JSON.stringify(kept)).not.toContain(first.password)
  })
})
