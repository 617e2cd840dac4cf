import { resource } from '#app/api/resource.ts'
import { withdrawIndicator } from '#domain/indicators/commands/change-indicator.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: withdrawIndicator })
