import type { SQL } from 'drizzle-orm'
import type { BaseSQLiteDatabase } from 'drizzle-orm/sqlite-core'
import type { Tables } from './tables/tables.ts'

export type { Tables }

type Builder = BaseSQLiteDatabase<'async', unknown, Record<string, never>>

export type Dialect = 'sqlite' | 'postgresql'

/** A query that can be kept compiled: what drizzle's builders have in common on both databases. */
type Preparable<Rows> = PromiseLike<Rows> & { prepare(name: string): unknown }

/** What reads: drizzle's builder without the verbs that write, and the tables of its dialect. */
export interface Reader extends Pick<Builder, 'select' | 'selectDistinct' | 'with' | '$with'> {
  readonly dialect: Dialect
  readonly tables: Tables
  /** Runs a query whose SQL never changes, compiled once per connection and name. */
  prepared<Rows>(
    name: string,
    build: () => Preparable<Rows>,
    values?: Record<string, unknown>,
  ): Promise<Rows>
  /** Rows of a statement that no builder can say; for the dialect's own modules. */
  rows<Row>(statement: SQL): Promise<Row[]>
}

/** What writes, inside one transaction. */
export interface Writer extends Reader, Pick<Builder, 'insert' | 'update' | 'delete'> {
  /** Undoes what `change` wrote when it throws, and nothing else; the error goes on. */
  savepoint<T>(change: () => Promise<T>): Promise<T>
}

export interface Store {
  readonly dialect: Dialect
  readonly tables: Tables
  /** Committed data, each query by itself. */
  readonly read: Reader
  /** Several queries that see one moment. */
  snapshot<T>(queries: (db: Reader) => Promise<T>): Promise<T>
  /** One writer at a time, on this machine and on every other; all or nothing. Never nested. */
  transaction<T>(changes: (tx: Writer) => Promise<T>): Promise<T>
  close(): Promise<void>
}

export interface StoreOptions {
  /** How long, in ms, a writer waits for writers of other processes before StoreBusy. */
  writerPatience?: number
}
