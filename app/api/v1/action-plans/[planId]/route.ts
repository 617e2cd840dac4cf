import { resource } from '#app/api/resource.ts'
import { readActionPlan } from '#domain/action-plans/queries/read-action-plan.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ GET: readActionPlan })
