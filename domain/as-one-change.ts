import type { Store, Writer } from '#db/store.ts'
import type { World } from './world.ts'

/**
 * Does many changes as one: all of them are there afterwards, or none. Each is still recorded by
 * itself. Other writers wait, so it is for a register that nobody works in yet.
 */
export async function asOneChange<Result>(
  world: World,
  work: (world: World) => Promise<Result>,
): Promise<Result> {
  return await world.store.transaction(
    async (tx) => await work({ ...world, store: storeWithin(tx) }),
  )
}

/** Reads what the transaction has written, and writes as part of it. */
const storeWithin = (tx: Writer): Store => ({
  dialect: tx.dialect,
  tables: tx.tables,
  read: tx,
  snapshot: async (queries) => await queries(tx),
  transaction: async (changes) => await tx.savepoint(async () => await changes(tx)),
  close: async () => {},
})
