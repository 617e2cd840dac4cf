import type { Dialect } from '../reader.ts'
import type { AppliedMigration } from './migration-files.ts'
import type { TableShape } from './table-shapes.ts'
import type { Place } from './unusable.ts'

/** A database opened to be migrated. Whatever was not committed is undone by `close`. */
export interface Migrator {
  readonly place: Place
  readonly dialect: Dialect
  tableNames(): Promise<string[]>
  /** What was applied to it, in order; none where it is empty. */
  applied(): Promise<AppliedMigration[]>
  /** One migrating process at a time, and no writer beside it, until `commit` or `close`. */
  begin(): Promise<void>
  run(statement: string): Promise<void>
  /** Adds rows as a backup has them: instants as RFC 3339 text, json as it is. */
  insert(table: TableShape, rows: Record<string, unknown>[]): Promise<void>
  remember(migration: AppliedMigration): Promise<void>
  commit(): Promise<void>
  close(): Promise<void>
}
