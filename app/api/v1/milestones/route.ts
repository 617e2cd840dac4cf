import { resource } from '#app/api/resource.ts'
import { milestoneColumns } from '#components/milestones/csv-columns.ts'
import { createMilestone } from '#domain/milestones/commands/create-milestone.ts'
import { listMilestones } from '#domain/milestones/queries/list-milestones.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: listMilestones, POST: createMilestone },
  { csv: { fileName: 'milestones', columns: milestoneColumns } },
)
