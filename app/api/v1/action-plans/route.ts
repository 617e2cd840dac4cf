import { resource } from '#app/api/resource.ts'
import { actionPlanColumns } from '#components/action-plans/csv-columns.ts'
import { createActionPlan } from '#domain/action-plans/commands/create-action-plan.ts'
import { listActionPlans } from '#domain/action-plans/queries/list-action-plans.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: listActionPlans, POST: createActionPlan },
  { csv: { fileName: 'action-plans', columns: actionPlanColumns } },
)
