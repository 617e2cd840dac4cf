import { resource } from '#app/api/resource.ts'
import { changeMilestone } from '#domain/milestones/commands/change-milestone.ts'
import { removeMilestone } from '#domain/milestones/commands/remove-milestone.ts'
import { readMilestone } from '#domain/milestones/queries/read-milestone.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readMilestone,
  PATCH: changeMilestone,
  DELETE: removeMilestone,
})
