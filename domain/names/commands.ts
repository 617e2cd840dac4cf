import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { tokensOfNames } from './rules.ts'
import type { NamedKind } from './schema.ts'

/** Makes a record found by these names, in all their languages, and no longer by earlier ones. */
export async function indexNames(
  tx: Writer,
  kind: NamedKind,
  recordId: string,
  names: readonly (string | null)[],
): Promise<void> {
  const { nameTokens } = tx.tables
  await tx.delete(nameTokens).where(eq(nameTokens.recordId, recordId))
  const rows = tokensOfNames(names).map((token) => ({ kind, token, recordId }))
  if (rows.length > 0) await tx.insert(nameTokens).values(rows)
}
