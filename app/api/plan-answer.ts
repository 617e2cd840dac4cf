import { mediaTypes } from '#components/reports/report-file.ts'
import { planWorkbook } from '#components/action-plans/plan-workbook.ts'
import type { ActionPlan } from '#domain/action-plans/schema.ts'
import { ask } from '#domain/ask.ts'
import { me } from '#domain/users/queries/me.ts'
import { present } from '#domain/world.ts'
import type { Asked } from './route-handler.ts'

/** A plan as a workbook, in the reader's language. */
export async function planAnswer(
  plan: ActionPlan,
  { world, actor, language }: Asked,
): Promise<Response> {
  const { now } = await present(world, world.store.read)
  const { name } = await ask(world, me, actor, {})
  const file = planWorkbook(plan, language, { creator: name, createdAt: now })
  return new Response(file, {
    headers: {
      'Content-Type': mediaTypes.xlsx,
      'Content-Disposition': `attachment; filename="action-plan-${plan.fromDay.slice(0, 4)}.xlsx"`,
    },
  })
}
