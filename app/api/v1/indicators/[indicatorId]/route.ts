import { resource } from '#app/api/resource.ts'
import { changeIndicator } from '#domain/indicators/commands/change-indicator.ts'
import { readIndicator } from '#domain/indicators/queries/indicators-of-plan.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readIndicator,
  PATCH: changeIndicator,
})
