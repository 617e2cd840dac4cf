import { and, count, eq, inArray, min, ne, sum } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { isNamed } from '../../access/queries.ts'
import { canRead } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { lineOf } from '../../agreements/queries/agreements-around.ts'
import { contributionRecord } from './contribution-record.ts'

/** How many envelopes within envelopes are followed. */
const mostSteps = 8

/** What envelopes come out of, for those that these contributions come out of and all above. */
export async function envelopesAbove(
  db: Reader,
  ids: readonly (string | null)[],
): Promise<Map<string, string | null>> {
  const { contributions } = db.tables
  const above = new Map<string, string | null>()
  let open = [...new Set(ids)].filter((id) => id !== null)
  for (let step = 0; step < mostSteps && open.length > 0; step++) {
    const rows = await db
      .select({ id: contributions.id, drawnFromId: contributions.drawnFromId })
      .from(contributions)
      .where(inArray(contributions.id, open))
    for (const { id, drawnFromId } of rows) above.set(id, drawnFromId)
    open = rows.flatMap(({ drawnFromId }) =>
      drawnFromId !== null && !above.has(drawnFromId) ? drawnFromId : [],
    )
  }
  return above
}

/** An envelope as a rule judges it: undefined where none is named, null where the caller knows of none such. */
export async function envelopeNamed(
  db: Reader,
  envelopeId: string | null,
  { id, agreementId, actor }: { id: string | null; agreementId: string; actor: Actor },
) {
  if (envelopeId === null) return undefined
  const envelope = await contributionRecord(db, envelopeId)
  if (!envelope || !canRead(actor, envelope, await isNamed(db, actor, envelope))) return null
  const line = await lineOf(db, actor, agreementId)
  const above = await envelopesAbove(db, [envelopeId])
  const { side, amount, amountCurrency } = envelope.row
  const drawn = await drawnOutOf(db, envelopeId, id)
  return {
    ...{ side, minor: amount, currency: amountCurrency },
    isAbove: line.includes(envelope.agreementId),
    isItself: id !== null && above.has(id),
    drawn: drawn?.minor ?? 0n,
  }
}

/** What is drawn out of an envelope, without one contribution; null where nothing is. */
export async function drawnOutOf(db: Reader, envelopeId: string, without: string | null = null) {
  const { contributions } = db.tables
  const [found] = await db
    .select({
      rows: count(),
      side: min(contributions.side),
      currency: min(contributions.amountCurrency),
      minor: sum(contributions.amount),
    })
    .from(contributions)
    .where(
      and(
        eq(contributions.drawnFromId, envelopeId),
        without === null ? undefined : ne(contributions.id, without),
      ),
    )
  if (!found?.side) return null
  return { side: found.side, currency: found.currency, minor: BigInt(found.minor ?? 0) }
}
