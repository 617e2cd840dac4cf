import { resource } from '#app/api/resource.ts'
import { changeMeeting } from '#domain/meetings/commands/change-meeting.ts'
import { readMeeting } from '#domain/meetings/queries/read-meeting.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readMeeting,
  PATCH: changeMeeting,
})
