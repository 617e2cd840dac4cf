import { resource } from '#app/api/resource.ts'
import { activityColumns } from '#components/action-plans/csv-columns.ts'
import { createActivity } from '#domain/activities/commands/create-activity.ts'
import { listActivities } from '#domain/activities/queries/list-activities.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: listActivities, POST: createActivity },
  { csv: { fileName: 'activities', columns: activityColumns } },
)
