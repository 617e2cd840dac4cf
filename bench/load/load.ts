import { indexWords } from '#domain/agreements/commands/index-words.ts'
import type { Store } from '#db/store.ts'
import { draftAgreement } from './agreement.ts'
import { writeBodies } from './bodies.ts'
import { bulk } from './bulk.ts'
import { chanceOf } from './chance.ts'
import { writeHouse } from './house.ts'
import { journal } from './journal.ts'
import { type Indexed, type Register, writeAgreement } from './write-agreement.ts'

export type Loading = {
  agreements: number
  /** The same seed gives the same data, byte for byte. */
  seed: number
  /** Told now and then how many agreements are written. */
  progress: (written: number) => void
}

/** What a load wrote. */
export type Loaded = { agreements: number; milestones: number; auditEntries: number }

/** So many agreements are written in one transaction. */
const slice = 200

/** True where nothing was ever recorded. */
export async function isEmpty({ read }: Store): Promise<boolean> {
  const { auditEntries, users } = read.tables
  const entries = await read.select({ seq: auditEntries.seq }).from(auditEntries).limit(1)
  const people = await read.select({ id: users.id }).from(users).limit(1)
  return entries.length + people.length === 0
}

/**
 * Fills an empty register with generated data, in the shapes that the commands record: agreements of
 * four desks, each with a plan of two activities and ten milestones, with three promises, and the log
 * of it all. Holds one slice in memory, however many agreements there are.
 */
export async function loadGenerated(store: Store, loading: Loading): Promise<Loaded> {
  const rows = bulk()
  const log = journal(rows)
  const origin = chanceOf(loading.seed, 0)
  const house = writeHouse(rows, log, origin)
  const bodies = writeBodies(rows, log, origin)
  const register: Register = { rows, log, bodies, counts: new Map() }
  await store.transaction((tx) => rows.write(tx))
  for (let written = 0; written < loading.agreements; ) {
    const count = Math.min(slice, loading.agreements - written)
    const indexed: Indexed[] = Array.from({ length: count }, (_, index) => {
      const chance = chanceOf(loading.seed, written + index + 1)
      return writeAgreement(register, draftAgreement(chance, house, bodies), chance)
    })
    await store.transaction(async (tx) => {
      await rows.write(tx)
      for (const { id, worded } of indexed) await indexWords(tx, id, worded)
    })
    written += count
    loading.progress(written)
  }
  const { agreements } = loading
  return { agreements, milestones: agreements * 10, auditEntries: log.seq - 1 }
}
