import { resource } from '#app/api/resource.ts'
import { saidPreview } from '#components/legal-status/said-status.ts'
import { previewLaw } from '#domain/legal-status/queries/preview-law.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource(
  { GET: previewLaw },
  { said: saidPreview },
)
