import { certainty } from '#lib/edtf.ts'
import type { Day } from '#lib/days.ts'
import type { AgreementRow } from '../../agreements/queries/agreement-record.ts'
import { stateFacts } from '../../agreements/queries/state-facts.ts'
import { legalCharacterOf } from '../../agreements/rules/legal-character.ts'
import { replaced } from '../../legal-status/rules/clauses-in-force.ts'
import { missingTerms } from '../../legal-status/rules/missing-terms.ts'
import type { LegalState } from '../../legal-status/schema/words.ts'
import type { AgreementsInput, AgreementsRow } from '../schema/agreements-report.ts'
import type { AgreementParts } from './agreement-parts.ts'

type Beside = { desk: AgreementsRow['desk']; asked: AgreementsInput; state: LegalState }

/** An agreement as a row of the report. */
export function agreementsRowOf(
  row: AgreementRow,
  parts: AgreementParts,
  { desk, asked, state }: Beside,
): AgreementsRow {
  const facts = stateFacts(row)
  const { signedOn } = facts
  return {
    reference: row.reference,
    counterpartReference: row.counterpartReference,
    titles: row.titles,
    kind: row.kind as AgreementsRow['kind'],
    ours: parts.bodies.filter(({ side }) => side === 'ours').map(withoutSide),
    counterparts: parts.bodies.filter(({ side }) => side === 'counterpart').map(withoutSide),
    country: row.counterpartCountry,
    signed: signedOn,
    signedAt: row.signedAt,
    match: asked.signedOn && signedOn ? matchOf(signedOn, asked.signedOn) : null,
    state,
    entered: facts.enteredIntoForceOn,
    lastDay: row.inForceUntil,
    missing: missingTerms(replaced({}, parts.clauses), {
      entryStated: facts.entryStated,
      denunciationLacksClause: false,
    }),
    character: legalCharacterOf({
      ours: row.ourCharacter,
      counterpart: row.counterpartCharacter,
    }),
    ourCharacter: row.ourCharacter,
    counterpartCharacter: row.counterpartCharacter,
    areas: parts.areas,
    areasStatedBy: row.areasStatedBy,
    areasExhaustive: row.areasExhaustive,
    desk,
    level: row.level,
    recordStatus: row.recordStatus,
    id: row.id,
  }
}

/** Signed then, or possibly then (`domain.md` rule 2). */
function matchOf(
  signedOn: Parameters<typeof certainty>[0],
  { from, to }: { from: Day; to: Day },
): AgreementsRow['match'] {
  const sure = certainty(signedOn, from, to)
  return sure === 'no' ? null : sure
}

const withoutSide = ({ side: _, ...body }: AgreementParts['bodies'][number]) => body
