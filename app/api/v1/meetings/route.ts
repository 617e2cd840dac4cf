import { resource } from '#app/api/resource.ts'
import { createMeeting } from '#domain/meetings/commands/create-meeting.ts'
import { listMeetings } from '#domain/meetings/queries/list-meetings.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: listMeetings,
  POST: createMeeting,
})
