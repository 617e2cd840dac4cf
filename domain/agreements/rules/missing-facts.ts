import type { Side } from '#db/values.ts'
import type { FieldProblem } from '../../outcome.ts'

/** What completeness is judged by: who is named on each side, what is said, and what is quoted. */
export type CompletenessFacts = {
  parties: readonly { side: Side }[]
  signatories: readonly { side: Side }[]
  /** The sides of which a signature is recorded. */
  signed: readonly Side[]
  areas: { statedBy: Side | null; exhaustive: boolean | null; list: readonly unknown[] }
  /** The facts that a source is quoted for, by name. */
  quoted: readonly string[]
}

/**
 * What a complete record says and this one does not, each at the field where it is filled in. That a
 * term or an entry into force is not stated is an honest answer, and no gap of the record.
 */
export function missingFacts(facts: CompletenessFacts): FieldProblem[] {
  const { parties, signatories, signed, areas, quoted } = facts
  const on = (rows: readonly { side: Side }[], side: Side) => rows.some((row) => row.side === side)
  const lacks: [boolean, string, string][] = [
    [!on(parties, 'ours'), 'parties', 'ourPartyMissing'],
    [!on(parties, 'counterpart'), 'parties', 'counterpartPartyMissing'],
    [!signed.includes('ours'), 'signing', 'ourSigningMissing'],
    [!signed.includes('counterpart'), 'signing', 'counterpartSigningMissing'],
    [!on(signatories, 'ours'), 'signatories', 'ourSignatoryMissing'],
    [!on(signatories, 'counterpart'), 'signatories', 'counterpartSignatoryMissing'],
    [areas.list.length === 0, 'areas', 'areasMissing'],
    [areas.list.length > 0 && areas.statedBy === null, 'areas', 'areasWhoseMissing'],
    [areas.list.length > 0 && areas.exhaustive === null, 'areas', 'areasWholeMissing'],
    [signed.length > 0 && !quoted.includes('signedOn'), 'signing', 'signingSourceMissing'],
    [areas.list.length > 0 && !quoted.includes('areas'), 'areas', 'areasSourceMissing'],
  ]
  return lacks.flatMap(([lacking, path, code]) => (lacking ? [{ path, code }] : []))
}
