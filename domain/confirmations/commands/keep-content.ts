import type { Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import type { ActionPlanRecord } from '../../action-plans/queries/action-plan-record.ts'
import type { PlanStanding } from '../queries/plan-standing.ts'

/** Keeps a plan's content as it is now, once however often it is put to somebody; answers its identifier. */
export async function keepContent(
  tx: Writer,
  plan: Pick<ActionPlanRecord, 'id' | 'agreementId'>,
  { current, since, rows }: PlanStanding,
): Promise<string> {
  const kept = rows.find(({ seq }) => seq === since)
  if (kept) return kept.id
  const row = {
    ...{ id: newId(), planId: plan.id, agreementId: plan.agreementId, seq: since },
    ...{ hash: current.hash, names: current.names, content: current.content as never },
  }
  await tx.insert(tx.tables.planContents).values(row)
  return row.id
}
