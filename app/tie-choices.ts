import type { Choices } from '#components/commitments/record/link-dialog.tsx'
import type { Actor } from '#domain/access/schema.ts'
import { listActionPlans } from '#domain/action-plans/queries/list-action-plans.ts'
import { listActivities } from '#domain/activities/queries/list-activities.ts'
import { ask } from '#domain/ask.ts'
import { listDocuments } from '#domain/documents/queries/list-documents.ts'
import { world } from './world.ts'

/** As many of one agreement as are offered to be tied to a promise. */
const limit = '200'

/** What of its agreement can discharge a promise, or prove it. */
export async function tieChoices(actor: Actor, agreementId: string): Promise<Choices> {
  const activities = await ask(world(), listActivities, actor, { agreement: agreementId, limit })
  const plans = await ask(world(), listActionPlans, actor, { agreement: agreementId, limit })
  const documents = await ask(world(), listDocuments, actor, { agreementId, limit })
  const named = ({ id, titles }: { id: string; titles: Record<string, string> }) => ({ id, titles })
  return {
    activities: activities.items.map(({ plan, ...one }) => {
      return { ...named(one), plan: { titles: plan.titles } }
    }),
    plans: plans.items.map(named),
    documents: documents.items.map(({ id, fileName }) => ({ id, fileName })),
  }
}
