import { uncertainColumns } from '../../uncertain-columns.ts'
import type { KeptLife } from '../rules/usual-life.ts'

/** What stands beside the agreement, so that lists tell its state without reading its facts. */
export const lawColumns = ({ signedOn, enteredIntoForceOn, turns, ...law }: KeptLife) => ({
  firstSignedOn: law.firstSignedOn,
  entryStated: law.entryStated,
  inForceUntil: law.inForceUntil,
  ...uncertainColumns('signedOn', signedOn),
  ...uncertainColumns('enteredIntoForceOn', enteredIntoForceOn),
  hasTurns: turns.length > 0,
})
