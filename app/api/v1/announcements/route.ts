import { resource } from '#app/api/resource.ts'
import { createAnnouncement } from '#domain/announcements/commands.ts'
import { listAnnouncements } from '#domain/announcements/queries/list-announcements.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: listAnnouncements,
  POST: createAnnouncement,
})
