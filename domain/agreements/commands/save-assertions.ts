import { eq, inArray } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { canonicalJson, type Json } from '#lib/canonical-json.ts'
import { newId } from '#lib/ids.ts'
import { type KnownSources, withSource } from '../../assertions/queries/assertion-record.ts'
import type { ListedAssertion } from '../../assertions/schema.ts'
import { type PartRecord, recordOf } from './agreement-rows.ts'

/** What became of the sources of an agreement: those that were written, and the ids of those taken out. */
export type SavedAssertions = { written: PartRecord[]; ended: string[] }

/** Makes an agreement's assertions these: new ones are added, known ones mended, the rest taken out. */
export async function saveAssertions(
  tx: Writer,
  agreementId: string,
  wanted: readonly ListedAssertion[],
  sources: KnownSources,
): Promise<SavedAssertions> {
  const { assertions } = tx.tables
  const before = await tx.select().from(assertions).where(eq(assertions.agreementId, agreementId))
  const known = new Map(before.map((row) => [row.id, row]))
  const rows = wanted.map(({ id, ...said }) => {
    const kept = id === undefined ? undefined : known.get(id)
    return { ...withSource(said, sources), id: kept?.id ?? newId(), agreementId }
  })
  const changed = rows.filter((row) => {
    const kept = known.get(row.id)
    return !kept || canonicalJson(kept as Json) !== canonicalJson(row as Json)
  })
  const staying = new Set(rows.map(({ id }) => id))
  const ended = [...known.keys()].filter((id) => !staying.has(id))
  const replaced = [...ended, ...changed.map(({ id }) => id)]
  if (replaced.length > 0) await tx.delete(assertions).where(inArray(assertions.id, replaced))
  if (changed.length > 0) await tx.insert(assertions).values(changed)
  return {
    written: changed.map(({ agreementId: _, ...row }) => recordOf('assertion')(row as never)),
    ended,
  }
}
