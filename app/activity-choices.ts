import type { ActivityChoices } from '#components/action-plans/form/activity-form.tsx'
import type { Actor } from '#domain/access/schema.ts'
import { listActionPlans } from '#domain/action-plans/queries/list-action-plans.ts'
import { ask } from '#domain/ask.ts'
import { listCommitments } from '#domain/commitments/queries/list-commitments.ts'
import { listPriorityAreas } from '#domain/priority-areas/queries/list-priority-areas.ts'
import { world } from './world.ts'

/** What an activity of an agreement can name: its plans, the areas, the promises that it discharges. */
export async function activityChoices(actor: Actor, agreement: string): Promise<ActivityChoices> {
  const limit = '200'
  const plans = await ask(world(), listActionPlans, actor, { agreement, limit })
  const areas = await ask(world(), listPriorityAreas, actor, {})
  const promises = await ask(world(), listCommitments, actor, {
    agreement,
    sort: 'position',
    limit,
  })
  return {
    plans: plans.items.map(({ id, titles, fromDay, toDay }) => ({ id, titles, fromDay, toDay })),
    areas: areas.items.filter(({ retired }) => !retired).map(({ id, labels }) => ({ id, labels })),
    promises: promises.items
      .filter(({ coverage }) => coverage !== 'noActionNeeded')
      .map(({ id, titles }) => ({ id, titles })),
  }
}
