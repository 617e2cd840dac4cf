import { resource } from '#app/api/resource.ts'
import { changeAnnouncement } from '#domain/announcements/commands.ts'
import { readAnnouncement } from '#domain/announcements/queries/read-announcement.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readAnnouncement,
  PATCH: changeAnnouncement,
})
