import Database from 'better-sqlite3'
import pg from 'pg'
import type { Store } from '#db/store.ts'

/** A statement as the driver got it. */
export type Sent = { sql: string; values: unknown[] }

/** Listens at both drivers: what `work` sends to the database, each statement once. */
export async function sentQueries(work: () => Promise<unknown>): Promise<Sent[]> {
  const sent = new Map<string, Sent>()
  const note = (sql: string, values: unknown[]) => {
    if (/^\s*(select|with)\b/i.test(sql)) sent.set(sql, { sql, values })
  }
  const { prepare } = Database.prototype
  const { query } = pg.Client.prototype
  Database.prototype.prepare = function (this: Database.Database, sql: string) {
    note(sql, [])
    return prepare.call(this, sql)
  } as typeof prepare
  pg.Client.prototype.query = function (this: pg.Client, ...given: never[]) {
    const [config, values] = given as unknown as [
      { text?: string; values?: unknown[] } | string,
      unknown[]?,
    ]
    if (typeof config === 'string') note(config, values ?? [])
    else if (config.text) note(config.text, config.values ?? values ?? [])
    return Reflect.apply(query, this, given)
  } as typeof query
  try {
    await work()
  } finally {
    Database.prototype.prepare = prepare
    pg.Client.prototype.query = query
  }
  return [...sent.values()]
}

/** Says how a database answers statements, a step a line; to be closed. */
export type Planner = { planOf: (sent: Sent) => Promise<string>; close: () => Promise<void> }

/** PostgreSQL is told that to scan is dear, as it is in a table that has grown. */
export async function planner(url: string, { dialect }: Store): Promise<Planner> {
  return dialect === 'sqlite' ? sqlitePlanner(url) : await postgresPlanner(url)
}

function sqlitePlanner(url: string): Planner {
  const db = new Database(url.replace(/^file:/, ''), { readonly: true })
  return {
    planOf: async ({ sql }) => {
      const unbound = Array.from(sql.matchAll(/\?/g), () => null)
      const steps = db.prepare(`EXPLAIN QUERY PLAN ${sql}`).all(...unbound) as { detail: string }[]
      return steps.map(({ detail }) => detail).join('\n')
    },
    close: async () => void db.close(),
  }
}

async function postgresPlanner(url: string): Promise<Planner> {
  const client = new pg.Client(url)
  await client.connect()
  await client.query('SET enable_seqscan = off')
  return {
    planOf: async ({ sql, values }) => {
      const { rows } = await client.query(`EXPLAIN (COSTS OFF) ${sql}`, values)
      return rows.map((row) => row['QUERY PLAN']).join('\n')
    },
    close: async () => await client.end(),
  }
}
