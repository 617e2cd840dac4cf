import { resource } from '#app/api/resource.ts'
import { completeMilestone } from '#domain/milestones/commands/complete-milestone.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: completeMilestone })
