import { resource } from '#app/api/resource.ts'
import { changeSettings, chooseSettings } from '#domain/settings/commands.ts'
import { readSettings } from '#domain/settings/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: readSettings,
  POST: chooseSettings,
  PATCH: changeSettings,
})
