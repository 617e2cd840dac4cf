import { describe, expect, it } from 'vitest'
import { freshDatabases } from '#test/fresh-database.ts'
import { pendingMigrations } from './store.ts'

describe.each(freshDatabases)('a store on $name', ({ perTest }) => {
  const db = perTest()

  it('is migrated', async () => {
    expect(await pendingMigrations(db.store)).toEqual([])
  })

  it('holds nothing', async () => {
    const { read } = db.store
    expect(await read.select().from(read.tables.agreements)).toEqual([])
  })
})
