import { resource } from '#app/api/resource.ts'
import { createIndicator } from '#domain/indicators/commands/create-indicator.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: createIndicator })
