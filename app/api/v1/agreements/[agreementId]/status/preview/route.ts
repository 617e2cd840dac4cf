import { resource } from '#app/api/resource.ts'
import { saidPreview } from '#components/legal-status/said-status.ts'
import { previewLegalEvent } from '#domain/legal-status/queries/read-legal-status.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: previewLegalEvent },
  { said: saidPreview },
)
