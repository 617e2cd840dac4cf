import type { Kit } from '../dialect/sqlite/kit.ts'
import { actionPlanTables } from './action-plans.ts'
import { agreementTables } from './agreements.ts'
import { attentionTables } from './attention.ts'
import { auditTables } from './audit.ts'
import { commitmentTables } from './commitments.ts'
import { contributionTables } from './contributions.ts'
import { indicatorTables } from './indicators.ts'
import { legalFactTables } from './legal-facts.ts'
import { partyTables } from './parties.ts'
import { confirmationTables } from './confirmations.ts'
import { houseTables } from './people-of-the-house.ts'
import { publicationTables } from './publications.ts'
import { sourceTables } from './sources.ts'
import { visitTables } from './visits.ts'

/** Every table, written once; the kit says how a dialect stores each kind of column. */
export function defineTables(kit: Kit) {
  const house = houseTables(kit)
  const bodies = partyTables(kit)
  const agreements = agreementTables(kit, house, bodies)
  const plans = actionPlanTables(kit, house, bodies, agreements)
  const sources = sourceTables(kit, house, agreements)
  const visits = visitTables(kit, house, bodies, agreements, sources)
  const commitments = commitmentTables(kit, house, bodies, agreements, sources, visits, plans)
  const publications = publicationTables(kit, house, bodies, agreements, sources, visits)
  return {
    ...house,
    ...auditTables(kit),
    ...bodies,
    ...agreements,
    ...legalFactTables(kit, agreements),
    ...plans,
    ...sources,
    ...visits,
    ...commitments,
    ...publications,
    ...confirmationTables(kit, house, agreements, plans),
    ...attentionTables(kit, house, agreements, plans),
    ...contributionTables(kit, house, agreements, plans),
    ...indicatorTables(kit, house, agreements, plans),
  }
}

export type Tables = ReturnType<typeof defineTables>
