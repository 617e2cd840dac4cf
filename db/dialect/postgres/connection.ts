import pg from 'pg'
import { inOurWords, StoreBusy } from '../../problems.ts'

export type Client = pg.PoolClient

/** The lock by which all processes of one register take turns to write. */
export const writersLock = 0x0c0_4e10

/** One connection by itself, which the caller ends. */
export async function connected(connectionString: string): Promise<pg.Client> {
  const client = new pg.Client({ ...shared, connectionString, connectionTimeoutMillis: 10_000 })
  // A connection that is lost fails its next query; it must not end the process.
  client.on('error', () => {})
  await client.connect()
  return client
}

const shared = { application_name: 'convenio' }

/** Connections that are kept; `patience` is the wait for a free one, in ms. */
export function connectionPool(connectionString: string, max: number, patience: number): pg.Pool {
  const pool = new pg.Pool({ ...shared, connectionString, max, connectionTimeoutMillis: patience })
  // Lost while idle, or while lent.
  pool.on('error', () => {})
  pool.on('connect', (client) => client.on('error', () => {}))
  return pool
}

/** Lends a client and takes it back; one whose connection broke is thrown away. */
export async function borrow<T>(pool: pg.Pool, use: (client: Client) => Promise<T>): Promise<T> {
  let client: Client | undefined
  let broken = false
  try {
    client = await connect(pool)
    return await use(client)
  } catch (error) {
    broken = error instanceof ConnectionBroke
    throw broken
      ? new StoreBusy('The database was lost for a moment.', { cause: error })
      : inOurWords(error)
  } finally {
    client?.release(broken)
  }
}

/** The driver gives up waiting without a code. */
async function connect(pool: pg.Pool): Promise<Client> {
  try {
    return await pool.connect()
  } catch (error) {
    const waited = error instanceof Error && /timeout/i.test(error.message)
    throw waited ? new StoreBusy('The database is busy.', { cause: error }) : error
  }
}

class ConnectionBroke extends Error {}

/** Runs `work` between `begin` and COMMIT; ROLLBACK when it throws, and the error goes on. */
export async function within<T>(client: Client, begin: string, work: () => Promise<T>): Promise<T> {
  try {
    await client.query(begin)
    const result = await work()
    await client.query('COMMIT')
    return result
  } catch (error) {
    await client.query('ROLLBACK').catch(() => {
      throw new ConnectionBroke('The connection broke.', { cause: error })
    })
    throw error
  }
}

/** A client whose every statement first asks `mayRun`. */
export function guarded(client: Client, mayRun: () => void): Client {
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
