import { resource } from '#app/api/resource.ts'
import { validateActionPlan } from '#domain/action-plans/commands/record-status.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: validateActionPlan })
