import type { Kit } from '../dialect/sqlite/kit.ts'
import { actionPlanTables } from './action-plans.ts'
import { agreementTables } from './agreements.ts'
import { auditTables } from './audit.ts'
import { partyTables } from './parties.ts'
import { houseTables } from './people-of-the-house.ts'

/** Every table, written once; the kit says how a dialect stores each kind of column. */
export function defineTables(kit: Kit) {
  const house = houseTables(kit)
  const bodies = partyTables(kit)
  const agreements = agreementTables(kit, house, bodies)
  const plans = actionPlanTables(kit, house, bodies, agreements)
  return { ...house, ...auditTables(kit), ...bodies, ...agreements, ...plans }
}

export type Tables = ReturnType<typeof defineTables>
