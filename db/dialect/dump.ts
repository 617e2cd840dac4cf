import type { AppliedMigration } from './migration-files.ts'
import type { TableShape } from './table-shapes.ts'

/** A database at one moment, to be read from beginning to end while others write. */
export interface Dump {
  /** The migrations that had been applied by then. */
  applied(): Promise<AppliedMigration[]>
  /** The number of the last audit entry; 0 when there was none. */
  auditSeq(): Promise<number>
  /**
   * A table's rows in the order of its key, so many at a time: the columns' values in their order,
   * bool as 0 or 1 or boolean, instant in milliseconds, json as text.
   */
  rows(table: TableShape): AsyncIterable<unknown[][]>
  close(): Promise<void>
}

/** How many rows are read, and written, at a time. */
export const batchSize = 500
