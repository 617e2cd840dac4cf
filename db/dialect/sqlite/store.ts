import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { inOurWords } from '../../problems.ts'
import type { Reader, Store, StoreOptions, Writer } from '../../reader.ts'
import { keepPrepared } from '../prepared.ts'
import {
  compileOnce,
  patiently,
  readingConnection,
  refuseMissing,
  writingConnection,
} from './connection.ts'
import { queue } from '#lib/queue.ts'
import { keptRows } from './kept-rows.ts'
import { sqliteTables } from './tables.ts'
import { transactionToken } from '../transaction-token.ts'
import { placeOfFile, unusable } from '../unusable.ts'

/** How long, in ms, a writer tries to get past a writer of another process. */
const writerPatience = 5_000

type Drizzle = ReturnType<typeof drizzle>

function readerOver(builder: Drizzle): Reader {
  return {
    dialect: 'sqlite',
    tables: sqliteTables,
    select: builder.select.bind(builder),
    selectDistinct: builder.selectDistinct.bind(builder),
    with: builder.with.bind(builder),
    $with: builder.$with.bind(builder),
    prepared: keepPrepared(keptRows),
    rows: async (statement: Parameters<Drizzle['all']>[0]) => builder.all(statement),
  } as unknown as Reader
}

function writerOver(builder: Drizzle, connection: Database.Database): Writer {
  let depth = 0
  const run = (text: string) => builder.$client.prepare(text).run()
  // A full disk ends the whole transaction, and its savepoints with it.
  const undo = (name: string) => {
    if (!connection.inTransaction) return
    connection.exec(`ROLLBACK TO ${name}; RELEASE ${name}`)
  }
  const savepoint = async <T>(change: () => Promise<T>) => {
    const name = `change_${depth++}`
    run(`SAVEPOINT ${name}`)
    try {
      const result = await change()
      run(`RELEASE ${name}`)
      return result
    } catch (error) {
      undo(name)
      throw error
    } finally {
      depth--
    }
  }
  return {
    ...readerOver(builder),
    insert: builder.insert.bind(builder),
    update: builder.update.bind(builder),
    delete: builder.delete.bind(builder),
    savepoint,
  } as unknown as Writer
}

/** A connection that reads, and drizzle over it. */
function openReader(file: string) {
  const connection = readingConnection(file)
  return {
    connection,
    reader: readerOver(drizzle({ client: compileOnce(connection, () => {}) })),
    begin: connection.prepare('BEGIN'),
    end: connection.prepare('COMMIT'),
  }
}

/** Snapshots lend their connections to one another; so many are kept when none is running. */
const keptSnapshots = 8

/** Runs several queries in one reading transaction, which is one moment of the database. */
function snapshots(file: string) {
  const idle: ReturnType<typeof openReader>[] = []
  let kept = keptSnapshots
  return {
    async run<T>(queries: (db: Reader) => Promise<T>): Promise<T> {
      const one = idle.pop() ?? openReader(file)
      try {
        one.begin.run()
        return await queries(one.reader)
      } catch (error) {
        throw inOurWords(error)
      } finally {
        if (one.connection.inTransaction) one.end.run()
        if (idle.length < kept) idle.push(one)
        else one.connection.close()
      }
    },
    /** Those that are running close when they are done. */
    close() {
      kept = 0
      for (const { connection } of idle.splice(0)) connection.close()
    },
  }
}

/** Opens the embedded database in `file`, which must be there; throws StoreUnusable. */
export function openSqliteStore(file: string, options: StoreOptions = {}): Store {
  refuseMissing(file)
  try {
    return storeOver(file, options.writerPatience ?? writerPatience)
  } catch (error) {
    throw unusable(error, placeOfFile(file))
  }
}

function storeOver(file: string, patience: number): Store {
  const token = transactionToken()
  const writing = writingConnection(file)
  const mayWrite = () => token.check(writing.inTransaction)
  const writer = writerOver(drizzle({ client: compileOnce(writing, mayWrite) }), writing)
  const reading = openReader(file)
  const moments = snapshots(file)
  const inTurn = queue()

  async function inTransaction<T>(changes: (tx: Writer) => Promise<T>): Promise<T> {
    await patiently(patience, () => writing.exec('BEGIN IMMEDIATE'))
    try {
      const result = await token.during(async () => await changes(writer))
      writing.exec('COMMIT')
      return result
    } catch (error) {
      if (writing.inTransaction) writing.exec('ROLLBACK')
      throw inOurWords(error)
    }
  }

  return {
    dialect: 'sqlite',
    tables: sqliteTables,
    read: reading.reader,
    snapshot: (queries) => moments.run(queries),
    async transaction(changes) {
      token.refuseNesting()
      return await inTurn(() => inTransaction(changes))
    },
    async close() {
      await inTurn(async () => {})
      moments.close()
      reading.connection.close()
      writing.close()
    },
  }
}
