import { resource } from '#app/api/resource.ts'
import { moveMilestone } from '#domain/milestones/commands/move-milestone.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PUT: moveMilestone })
