import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import type pg from 'pg'
import { inOurWords } from '../../problems.ts'
import type { Reader, Store, StoreOptions, Writer } from '../../reader.ts'
import { borrow, type Client, connectionPool, guarded, within, writersLock } from './connection.ts'
import { postgresTables } from './tables.ts'
import { keepPrepared } from '../prepared.ts'
import { transactionToken } from '../transaction-token.ts'

/** How long, in ms, a writer waits for the writers before it. */
const writerPatience = 5_000

type Builder = NodePgDatabase<Record<string, never>>

type Session = { prepareQuery(...query: unknown[]): { execute(...values: unknown[]): unknown } }

/** Drizzle over a client; what goes wrong is said without the values that it would add. */
function builderOver(client: pg.Pool | Client): Builder {
  const builder = drizzle({ client }) as Builder
  const { session } = builder as unknown as { session: Session }
  const prepareQuery = session.prepareQuery.bind(session)
  session.prepareQuery = (...query) => {
    const prepared = prepareQuery(...query)
    const execute = prepared.execute.bind(prepared)
    prepared.execute = async (...values) => {
      try {
        return await execute(...values)
      } catch (error) {
        throw inOurWords(error)
      }
    }
    return prepared
  }
  return builder
}

function readerOver(builder: Builder): Reader {
  return {
    dialect: 'postgresql',
    tables: postgresTables,
    select: builder.select.bind(builder),
    selectDistinct: builder.selectDistinct.bind(builder),
    with: builder.with.bind(builder),
    $with: builder.$with.bind(builder),
    prepared: keepPrepared((query) => (values) => query.execute(values)),
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

/** Opens a PostgreSQL database by its `postgres://` address; connects when first asked. */
export function openPostgresStore(connectionString: string, options: StoreOptions = {}): Store {
  const patience = options.writerPatience ?? writerPatience
  const readers = connectionPool(connectionString, 8, writerPatience)
  const writers = connectionPool(connectionString, 4, patience)
  const beginInTurn = `BEGIN; SET LOCAL lock_timeout = ${patience}; SELECT pg_advisory_xact_lock(${writersLock}); SET LOCAL lock_timeout = 0`
  const read = readerOver(builderOver(readers))
  const token = transactionToken()

  return {
    dialect: 'postgresql',
    tables: postgresTables,
    read,
    snapshot: (queries) =>
      borrow(readers, (client) =>
        within(client, 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY', () =>
          queries(readerOver(builderOver(client))),
        ),
      ),
    async transaction(changes) {
      token.refuseNesting()
      return await borrow(writers, (client) =>
        within(client, beginInTurn, () =>
          token.during(async (check) => {
            const own = guarded(client, check)
            const run = (text: string) => own.query(text)
            return await changes(writerOver(builderOver(own), run))
          }),
        ),
      )
    },
    async close() {
      await Promise.all([readers.end(), writers.end()])
    },
  }
}
