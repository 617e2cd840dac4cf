import { setTimeout as wait } from 'node:timers/promises'
import type Database from 'better-sqlite3'
import { drizzle } from 'drizzle-orm/better-sqlite3'
import { inOurWords, StoreBusy } from '../problems.ts'
import type { Reader, Store, Writer } from '../reader.ts'
import { keepPrepared } from './prepared.ts'
import { compileOnce, readingConnection, writingConnection } from './sqlite-connection.ts'
import { sqliteTables } from './sqlite-tables.ts'
import { queue } from './queue.ts'
import { transactionToken } from './transaction-token.ts'

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
    prepared: keepPrepared(),
    rows: async (statement: Parameters<Drizzle['all']>[0]) => builder.all(statement),
  } as unknown as Reader
}

function writerOver(builder: Drizzle): Writer {
  let depth = 0
  const run = (text: string) => builder.$client.prepare(text).run()
  const savepoint = async <T>(change: () => Promise<T>) => {
    const name = `change_${depth++}`
    run(`SAVEPOINT ${name}`)
    try {
      const result = await change()
      run(`RELEASE ${name}`)
      return result
    } catch (error) {
      run(`ROLLBACK TO ${name}`)
      run(`RELEASE ${name}`)
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

async function begin(connection: Database.Database) {
  const giveUpAt = performance.now() + writerPatience
  for (let pause = 2; ; pause = Math.min(pause * 2, 50)) {
    try {
      connection.exec('BEGIN IMMEDIATE')
      return
    } catch (error) {
      const said = inOurWords(error)
      if (!(said instanceof StoreBusy) || performance.now() > giveUpAt) throw said
      await wait(pause)
    }
  }
}

/** Opens the embedded database in `file`; the folder must be there. Errors are the driver's own. */
export function openSqliteStore(file: string): Store {
  const token = transactionToken()
  const writing = writingConnection(file)
  const writer = writerOver(drizzle({ client: compileOnce(writing, token.check) }))
  const reading = readingConnection(file)
  const read = readerOver(drizzle({ client: compileOnce(reading, () => {}) }))
  const idle: { connection: Database.Database; reader: Reader }[] = []
  const inTurn = queue()

  const openSnapshot = () => {
    const connection = readingConnection(file)
    return {
      connection,
      reader: readerOver(drizzle({ client: compileOnce(connection, () => {}) })),
    }
  }

  return {
    dialect: 'sqlite',
    tables: sqliteTables,
    read,
    async snapshot(queries) {
      const one = idle.pop() ?? openSnapshot()
      one.connection.exec('BEGIN')
      try {
        return await queries(one.reader)
      } finally {
        one.connection.exec('COMMIT')
        idle.push(one)
      }
    },
    transaction(changes) {
      token.refuseNesting()
      return inTurn(async () => {
        await begin(writing)
        try {
          const result = await token.during(async () => await changes(writer))
          writing.exec('COMMIT')
          return result
        } catch (error) {
          if (writing.inTransaction) writing.exec('ROLLBACK')
          throw inOurWords(error)
        }
      })
    },
    async close() {
      await inTurn(async () => {})
      for (const { connection } of idle) connection.close()
      reading.close()
      writing.close()
    },
  }
}
