import { resource } from '#app/api/resource.ts'
import { dropMilestone } from '#domain/milestones/commands/drop-milestone.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: dropMilestone })
