import { and, eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { clauseOf } from '../../legal-status/queries/kept-facts.ts'

/** The languages of an agreement's authentic texts by its clause; null where none says so. */
export async function authenticLanguages(
  db: Reader,
  agreementId: string,
): Promise<readonly string[] | null> {
  const { clauses } = db.tables
  const [row] = await db
    .select()
    .from(clauses)
    .where(and(eq(clauses.agreementId, agreementId), eq(clauses.kind, 'languages')))
    .limit(1)
  const clause = row && clauseOf(row)
  return clause?.kind === 'languages' ? clause.authentic : null
}
