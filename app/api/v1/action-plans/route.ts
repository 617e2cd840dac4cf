import { resource } from '#app/api/resource.ts'
import { createActionPlan } from '#domain/action-plans/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: createActionPlan })
