import { resource } from '#app/api/resource.ts'
import { createMilestone } from '#domain/milestones/commands/create-milestone.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: createMilestone })
