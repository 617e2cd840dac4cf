import type { Reader } from '#db/store.ts'
import { partiesOf } from '../../agreements/queries/parts-of.ts'
import { sides } from '#db/values.ts'
import type { SideNames } from '../schema/confirmation.ts'

/**
 * What the sides of an agreement are called where neither is "ours": by the bodies that lead them, or
 * by all of theirs where none leads.
 */
export async function sidesOf(db: Reader, agreementId: string): Promise<SideNames> {
  const parties = await partiesOf(db, agreementId, null)
  const named = sides.map((side) => {
    const bodies = parties.filter((party) => party.side === side)
    const leading = bodies.filter(({ role }) => role === 'lead')
    return [side, (leading.length > 0 ? leading : bodies).map(({ names }) => names)] as const
  })
  return Object.fromEntries(named) as SideNames
}
