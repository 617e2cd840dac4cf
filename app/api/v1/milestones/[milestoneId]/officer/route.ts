import { resource } from '#app/api/resource.ts'
import { assignMilestone } from '#domain/milestones/commands/assign-milestone.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PUT: assignMilestone })
