import type { Reader } from '#db/store.ts'
import { certainty } from '#lib/edtf.ts'
import type { LegalState } from '../../legal-status/schema/words.ts'
import type { AgreementFilters, AgreementListed } from '../schema/list-agreements.ts'
import type { AgreementRow } from './agreement-record.ts'
import { stateFacts } from './state-facts.ts'

type Row = Pick<
  AgreementRow,
  'id' | 'reference' | 'kind' | 'titles' | 'counterpartCountry' | 'signedAt' | 'deskId' | 'level'
> &
  Parameters<typeof stateFacts>[0]

type Beside = {
  counterparts: AgreementListed['counterparts']
  state: LegalState
  /** Its code. */
  desk: string
  /** The signing that was asked for. */
  asked: AgreementFilters['signedOn']
}

/** An agreement as a list shows it. */
export function agreementListedOf(
  row: Row,
  { counterparts, state, desk, asked }: Beside,
): AgreementListed {
  const { signedOn, enteredIntoForceOn, inForceUntil } = stateFacts(row)
  const { id, reference, titles, counterpartCountry, signedAt, deskId, level } = row
  return {
    ...{ id, reference, titles, counterpartCountry, signedAt, level },
    kind: row.kind as AgreementListed['kind'],
    ...{ counterparts, signedOn },
    match: asked && signedOn ? matchOf(certainty(signedOn, asked.from, asked.to)) : null,
    ...{ state, enteredIntoForceOn },
    lastDay: inForceUntil,
    desk: { id: deskId, code: desk },
  }
}

/** Signed then, or possibly then (`domain.md` rule 2). */
const matchOf = (sure: 'certain' | 'possible' | 'no') => (sure === 'no' ? null : sure)

/** Desks are few, and so are read whole. */
export async function deskCodes(db: Reader): Promise<Map<string, string>> {
  const { desks } = db.tables
  const rows = await db.prepared('desks.codes', () =>
    db.select({ id: desks.id, code: desks.code }).from(desks),
  )
  return new Map(rows.map(({ id, code }) => [id, code]))
}
