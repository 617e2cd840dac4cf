import { planAnswer } from '#app/api/plan-answer.ts'
import { resource } from '#app/api/resource.ts'
import { changeActionPlan } from '#domain/action-plans/commands/change-action-plan.ts'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: readActionPlan, PATCH: changeActionPlan },
  { workbook: planAnswer },
)
