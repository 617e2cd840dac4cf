import { eq } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { keptEvents } from '../../legal-status/queries/kept-facts.ts'
import { knownFacts } from '../../legal-status/rules/known-facts.ts'
import type { CompletenessFacts } from '../rules/missing-facts.ts'
import type { AgreementRecord } from './agreement-record.ts'

/** What the completeness of a kept agreement is judged by. */
export async function completenessFacts(
  db: Reader,
  { id, row, lists }: AgreementRecord,
): Promise<CompletenessFacts> {
  const { assertions } = db.tables
  const quoted = await db
    .select({ field: assertions.field })
    .from(assertions)
    .where(eq(assertions.agreementId, id))
  const events = await keptEvents(db, id)
  const sides = new Map(lists.parties.map(({ partyId, side }) => [partyId, side]))
  return {
    parties: lists.parties,
    signatories: lists.signatories.flatMap(({ partyId }) => {
      const side = sides.get(partyId)
      return side ? [{ side }] : []
    }),
    signed: knownFacts(events, null).flatMap((event) =>
      event.kind === 'signed' ? [event.side] : [],
    ),
    areas: { statedBy: row.areasStatedBy, exhaustive: row.areasExhaustive, list: lists.areas },
    quoted: quoted.map(({ field }) => field),
  }
}
