import { and, type SQL, sql } from 'drizzle-orm'
import { unindexed } from '#db/dialect/unindexed.ts'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'

type Filters = { agreement?: string | undefined; country?: string | undefined }

/** The agreement is told beside its rows: it is narrowed as asked, and the reader's to know of. */
export function ofAgreement(
  db: Reader,
  { agreement, country }: Filters,
  actor: Actor | null,
): SQL | undefined {
  const { agreements } = db.tables
  const { id, reference, counterpartCountry } = agreements
  return and(
    agreement === undefined ? undefined : sql`${unindexed(db, reference)} = ${agreement}`,
    country === undefined ? undefined : sql`${unindexed(db, counterpartCountry)} = ${country}`,
    readableWhere(db, actor, { ...agreements, agreementId: id }),
  )
}
