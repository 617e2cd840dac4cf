import { resource } from '#app/api/resource.ts'
import { readPublicAnnouncement } from '#domain/publications/queries/public-announcements.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: readPublicAnnouncement },
  { published: true },
)
