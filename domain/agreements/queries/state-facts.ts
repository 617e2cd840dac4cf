import type { Reader } from '#db/store.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import type { StateFacts } from '../../legal-status/rules.ts'

type Row = Pick<
  Reader['tables']['agreements']['$inferSelect'],
  | 'signedOn'
  | 'signedOnLower'
  | 'signedOnUpper'
  | 'firstSignedOn'
  | 'enteredIntoForceOn'
  | 'enteredIntoForceOnLower'
  | 'enteredIntoForceOnUpper'
  | 'entryStated'
  | 'inForceUntil'
>

/** An uncertain day from its three columns. */
export const uncertain = (
  edtf: string | null,
  lower: string | null,
  upper: string | null,
): UncertainDay | null =>
  edtf === null || lower === null || upper === null ? null : { edtf, lower, upper }

/** What a row tells its legal state from. */
export const stateFacts = (
  row: Row,
): StateFacts & Record<'signedOn' | 'enteredIntoForceOn', UncertainDay | null> => ({
  signedOn: uncertain(row.signedOn, row.signedOnLower, row.signedOnUpper),
  enteredIntoForceOn: uncertain(
    row.enteredIntoForceOn,
    row.enteredIntoForceOnLower,
    row.enteredIntoForceOnUpper,
  ),
  firstSignedOn: row.firstSignedOn,
  entryStated: row.entryStated,
  inForceUntil: row.inForceUntil,
})
