import { resource } from '#app/api/resource.ts'
import { unlinkPlan } from '#domain/commitments/commands/link-plan.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ DELETE: unlinkPlan })
