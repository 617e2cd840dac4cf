import { resource } from '#app/api/resource.ts'
import { reopenActionPlan } from '#domain/action-plans/commands/record-status.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: reopenActionPlan })
