import type { Reader } from '#db/store.ts'
import { agreementNamed } from '../../agreements/queries/agreement-named.ts'

/** What every alarm of a promise says of it, from a query that joins its agreement. */
export function promiseColumns(db: Reader) {
  const { id, titles, kind, author, deskId, level, officerId } = db.tables.commitments
  return {
    id,
    titles,
    promise: kind,
    author,
    agreement: agreementNamed(db),
    deskId,
    level,
    officerId,
  }
}
