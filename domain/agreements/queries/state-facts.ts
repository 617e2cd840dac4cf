import type { Reader } from '#db/store.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import type { StateFacts } from '../../legal-status/rules.ts'
import { uncertain } from '../../uncertain-columns.ts'

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
