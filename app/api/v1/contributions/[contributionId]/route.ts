import { resource } from '#app/api/resource.ts'
import { correctContribution } from '#domain/contributions/commands/correct-contribution.ts'
import { readContribution } from '#domain/contributions/queries/read-contribution.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readContribution,
  PATCH: correctContribution,
})
