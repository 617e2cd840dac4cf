import { and, eq, type SQL } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { readableWhere } from '../../../access/queries.ts'
import type { Actor } from '../../../access/schema.ts'
import { contentOf } from '../../../agreements/queries/known/agreement-known.ts'
import { contentsAt } from '../../../audit/queries/known-at.ts'

/** What is told of an agreement beside a row under it, as it was known then. */
export type AgreementTold = { id: string; reference: string; titles: LanguageMap }

type Asked = {
  actor: Actor | null
  seq: number
  agreement?: string | undefined
  country?: string | undefined
}

/** The agreements that a condition picks, as they were known at an entry of the log, by identifier. */
export async function agreementsTold(
  db: Reader,
  where: SQL | undefined,
  { actor, seq, agreement, country }: Asked,
): Promise<ReadonlyMap<string, AgreementTold>> {
  const { agreements } = db.tables
  const rows = await db
    .select({ id: agreements.id, reference: agreements.reference })
    .from(agreements)
    .where(
      and(
        where,
        agreement === undefined ? undefined : eq(agreements.reference, agreement),
        readableWhere(db, actor, { ...agreements, agreementId: agreements.id }),
      ),
    )
  const contents = await contentsAt(
    db,
    rows.map(({ id }) => id),
    seq,
  )
  const told = rows.flatMap((row) => {
    const held = contents.get(row.id)
    const content = held && contentOf(held)
    if (!content) return []
    const isThere = country === undefined || content.counterpartCountry === country
    return isThere ? [{ ...row, titles: content.titles }] : []
  })
  return new Map(told.map((one) => [one.id, one]))
}

/** What bodies and areas were called then, by identifier; null for none and for one not there. */
export async function namesThen(
  db: Reader,
  ids: readonly (string | null)[],
  seq: number,
): Promise<(id: string | null) => LanguageMap | null> {
  const asked = [...new Set(ids)].filter((id) => id !== null)
  const known = await contentsAt(db, asked, seq)
  return (id) => {
    const content = id === null ? undefined : known.get(id)
    return (content?.names ?? content?.labels ?? null) as LanguageMap | null
  }
}
