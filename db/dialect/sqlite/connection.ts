import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import Database from 'better-sqlite3'
import { inOurWords, StoreBusy, StoreUnusable } from '../../problems.ts'

/**
 * What every connection is told. `synchronous=FULL` must be said each time: in WAL mode it falls to
 * NORMAL by itself, and a power cut then loses acknowledged changes (docs/decisions, data layer).
 */
const everyConnection = [
  'foreign_keys = ON',
  'trusted_schema = OFF',
  'cell_size_check = ON',
  'synchronous = FULL',
]

/** A reader waits this long, in ms, for the rare lock of a checkpoint or a recovery. */
const readerPatience = 250

/** Opening makes a file that is not there, and only a migration may. */
export function refuseMissing(file: string): void {
  if (existsSync(file)) return
  throw new StoreUnusable(
    `There is no database ${file} yet: start Convenio once, or correct CONVENIO_DATA.`,
  )
}

/** The one connection that writes. It never waits inside SQLite, which would stop the whole process. */
export function writingConnection(file: string): Database.Database {
  const connection = new Database(file, { timeout: 0 })
  connection.pragma('journal_mode = WAL')
  for (const pragma of everyConnection) connection.pragma(pragma)
  return connection
}

/** A connection that can't write. */
export function readingConnection(file: string): Database.Database {
  const connection = new Database(file, { readonly: true, timeout: readerPatience })
  for (const pragma of everyConnection) connection.pragma(pragma)
  return connection
}

/**
 * Tries what another process's lock may stop, for so many ms. Often, because whoever holds the lock
 * comes back for it at once, and chance decides who is next.
 */
export async function patiently<T>(patience: number, attempt: () => T): Promise<T> {
  const giveUpAt = performance.now() + patience
  for (;;) {
    try {
      return attempt()
    } catch (error) {
      const said = inOurWords(error)
      if (!(said instanceof StoreBusy) || performance.now() > giveUpAt) throw said
      await wait(1 + Math.random() * 5)
    }
  }
}

/** How many compiled statements a connection keeps. */
const keptStatements = 500

type Statement = Database.Statement<unknown[]>

function inWords<T>(run: () => T): T {
  try {
    return run()
  } catch (error) {
    throw inOurWords(error)
  }
}

/**
 * The connection as drizzle sees it: statements are compiled once, and `mayRun` is asked before each
 * runs. Raw and plain reading keep a statement each, because the mode sticks to a statement.
 */
export function compileOnce(connection: Database.Database, mayRun: () => void): Database.Database {
  const kept = new Map<string, object>()
  const compile = (sql: string) => {
    const plain = connection.prepare<unknown[]>(sql) as Statement
    const raw = plain.reader ? (connection.prepare<unknown[]>(sql) as Statement).raw() : plain
    const guarded = (statement: Statement) => ({
      run: (...values: unknown[]) => (mayRun(), inWords(() => statement.run(...values))),
      all: (...values: unknown[]) => (mayRun(), inWords(() => statement.all(...values))),
      get: (...values: unknown[]) => (mayRun(), inWords(() => statement.get(...values))),
    })
    const rawGuarded = guarded(raw)
    return { ...guarded(plain), raw: () => rawGuarded }
  }
  const prepare = (sql: string) => {
    const found = kept.get(sql)
    if (found) return found
    if (kept.size >= keptStatements) kept.clear()
    const statement = compile(sql)
    kept.set(sql, statement)
    return statement
  }
  return { prepare } as unknown as Database.Database
}
