import { resource } from '#app/api/resource.ts'
import { changeActivity } from '#domain/activities/commands/change-activity.ts'
import { removeActivity } from '#domain/activities/commands/remove-activity.ts'
import { readActivity } from '#domain/activities/queries/read-activity.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readActivity,
  PATCH: changeActivity,
  DELETE: removeActivity,
})
