import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import pg from 'pg'
import { inOurWords } from '../problems.ts'
import type { Reader, Store, Writer } from '../reader.ts'
import { postgresTables } from './postgres-tables.ts'
import { keepPrepared } from './prepared.ts'
import { transactionToken } from './transaction-token.ts'

/** The lock by which all processes of one register take turns to write. */
const writersLock = 0x0c0_4e10

type Client = pg.PoolClient
type Builder = NodePgDatabase<Record<string, never>>

function readerOver(builder: Builder): Reader {
  return {
    dialect: 'postgresql',
    tables: postgresTables,
    select: builder.select.bind(builder),
    selectDistinct: builder.selectDistinct.bind(builder),
    with: builder.with.bind(builder),
    $with: builder.$with.bind(builder),
    prepared: keepPrepared(),
    rows: async (statement: Parameters<Builder['execute']>[0]) =>
      (await builder.execute(statement)).rows,
  } as unknown as Reader
}

function writerOver(builder: Builder, run: (text: string) => Promise<unknown>): Writer {
  let depth = 0
  const savepoint = async <T>(change: () => Promise<T>) => {
    const name = `change_${depth++}`
    await run(`SAVEPOINT ${name}`)
    try {
      const result = await change()
      await run(`RELEASE SAVEPOINT ${name}`)
      return result
    } catch (error) {
      await run(`ROLLBACK TO SAVEPOINT ${name}`)
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

/** A client whose every statement first asks `mayRun`. */
function guarded(client: Client, mayRun: () => void): Client {
  return new Proxy(client, {
    get(target, property) {
      const value = Reflect.get(target, property)
      if (property !== 'query') return typeof value === 'function' ? value.bind(target) : value
      return (...query: unknown[]) => {
        mayRun()
        return (value as (...query: unknown[]) => unknown).apply(target, query)
      }
    },
  })
}

/** Lends a client and takes it back; one whose connection broke is thrown away. */
async function borrow<T>(pool: pg.Pool, use: (client: Client) => Promise<T>): Promise<T> {
  let client: Client | undefined
  let broken = false
  try {
    client = await pool.connect()
    return await use(client)
  } catch (error) {
    broken = error instanceof Error && 'connectionBroken' in error
    throw inOurWords(error)
  } finally {
    client?.release(broken)
  }
}

async function within<T>(client: Client, begin: string, work: () => Promise<T>): Promise<T> {
  await client.query(begin)
  try {
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch((cause: Error) => {
      throw Object.assign(new Error('The connection broke.', { cause }), { connectionBroken: true })
    })
    throw error
  }
}

/** Opens a PostgreSQL database (C.UTF-8) by its `postgres://` address; connects when first asked. */
export function openPostgresStore(connectionString: string): Store {
  const shared = { connectionString, application_name: 'convenio' }
  const readers = new pg.Pool({ ...shared, max: 8 })
  const writers = new pg.Pool({ ...shared, max: 4 })
  // A pool that loses an idle connection makes a new one at the next query; it must not end the process.
  for (const pool of [readers, writers]) pool.on('error', () => {})
  const read = readerOver(drizzle({ client: readers }) as Builder)
  const token = transactionToken()

  return {
    dialect: 'postgresql',
    tables: postgresTables,
    read,
    snapshot: (queries) =>
      borrow(readers, (client) =>
        within(client, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', () =>
          queries(readerOver(drizzle({ client }) as Builder)),
        ),
      ),
    transaction: async (changes) => {
      token.refuseNesting()
      return await borrow(writers, (client) =>
        within(client, 'BEGIN', async () => {
          await client.query('SELECT pg_advisory_xact_lock($1)', [writersLock])
          return await token.during(async (check) => {
            const own = guarded(client, check)
            const run = (text: string) => own.query(text)
            return await changes(writerOver(drizzle({ client: own }) as Builder, run))
          })
        }),
      )
    },
    async close() {
      await Promise.all([readers.end(), writers.end()])
    },
  }
}
