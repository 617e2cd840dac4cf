import { DrizzleQueryError } from 'drizzle-orm/errors'

/** The database is at another writer's work for longer than a person would wait: try again. */
export class StoreBusy extends Error {
  override name = 'StoreBusy'
}

/** The disk under the database has no room left; reading goes on. */
export class StoreFull extends Error {
  override name = 'StoreFull'
}

/** The database can't be opened as it is; the message is one sentence with what to do. */
export class StoreUnusable extends Error {
  override name = 'StoreUnusable'
}

/** A transaction was begun inside another, or written to after its end: a mistake in the program. */
export class TransactionMisused extends Error {
  override name = 'TransactionMisused'
}

/** The first `code` that a driver gave, however many times drizzle wrapped the error. */
export function driverCode(error: unknown): string | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    const code = (current as { code?: unknown }).code
    if (typeof code === 'string') return code
  }
  return undefined
}

const full = new Set(['SQLITE_FULL', '53100', 'ENOSPC'])
const busy =
  /^(SQLITE_BUSY|SQLITE_LOCKED|55P03|57P0[123]|08\w{3}|53300|ECONNREFUSED|ECONNRESET|EPIPE|ETIMEDOUT)/

/** Perhaps for a moment; the transaction is undone, and the next one may do. */
const failing = /^(SQLITE_IOERR|58030|EIO)/

/**
 * Says a driver's error in our words where there is one, else gives it back without the query and the
 * values, perhaps personal, that drizzle adds to its message.
 */
export function inOurWords(wrapped: unknown): unknown {
  const error = wrapped instanceof DrizzleQueryError ? (wrapped.cause ?? wrapped) : wrapped
  const code = driverCode(error)
  if (code === undefined) return error
  if (full.has(code)) return new StoreFull('The disk of the database is full.', { cause: error })
  if (busy.test(code)) return new StoreBusy('The database is busy.', { cause: error })
  if (failing.test(code)) return new StoreBusy('The disk of the database fails.', { cause: error })
  return error
}

/** True when a row with the same key is there already. */
export const isDuplicate = (error: unknown) =>
  ['SQLITE_CONSTRAINT_UNIQUE', 'SQLITE_CONSTRAINT_PRIMARYKEY', '23505'].includes(
    driverCode(error) ?? '',
  )
