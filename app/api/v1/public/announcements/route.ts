import { resource } from '#app/api/resource.ts'
import { listPublicAnnouncements } from '#domain/publications/queries/public-announcements.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: listPublicAnnouncements },
  { published: true },
)
