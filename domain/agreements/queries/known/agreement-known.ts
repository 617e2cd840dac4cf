import type { Reader } from '#db/store.ts'
import type { Json } from '#lib/canonical-json.ts'
import { factsKnownAt } from '../../../legal-status/queries/facts-known-at.ts'
import { lawColumns } from '../../../legal-status/queries/law-columns.ts'
import type { Facts } from '../../../legal-status/rules/legal-status.ts'
import { keptLife } from '../../../legal-status/rules/usual-life.ts'
import type { AgreementContent, AgreementRow } from '../agreement-record.ts'

/** An agreement with what its record held at an entry of the log. */
export type AgreementThen = { row: AgreementRow; content: AgreementContent }

/** The same with the facts of then, and a row that tells of them as the agreement's own tells of today. */
export type AgreementKnown = AgreementThen & { facts: Facts }

/** What a record held: its content, as the versions of agreements keep it. */
export const contentOf = (content: Record<string, Json>) => content as unknown as AgreementContent

/**
 * Agreements as they were known: their records by their versions, their law by a replay of the events
 * and clauses that had been recorded. Desk and level are those of today, which decide who may read.
 */
export async function agreementsKnown(
  db: Reader,
  those: readonly AgreementThen[],
  seq: number,
): Promise<AgreementKnown[]> {
  const ids = those.map(({ row }) => row.id)
  const factsOf = await factsKnownAt(db, ids, seq)
  return those.map((then) => {
    const facts = factsOf(then.row.id)
    return { ...then, facts, row: rowThen(then, facts) }
  })
}

function rowThen({ row, content }: AgreementThen, facts: Facts): AgreementRow {
  const { parent, legalCharacter, areas } = content
  return {
    ...row,
    ...lawColumns(keptLife(facts)),
    counterpartReference: content.counterpartReference,
    kind: content.kind,
    titles: content.titles,
    counterpartCountry: content.counterpartCountry,
    parentId: parent?.agreementId ?? null,
    parentRelation: parent?.relation ?? null,
    ourCharacter: legalCharacter.ours,
    counterpartCharacter: legalCharacter.counterpart,
    signedAt: content.signedAt,
    areasStatedBy: areas.statedBy,
    areasExhaustive: areas.exhaustive,
    recordStatus: content.recordStatus,
  }
}
