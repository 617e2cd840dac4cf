import { resource } from '#app/api/resource.ts'
import { withdrawMeasurement } from '#domain/indicators/commands/record-measurement.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: withdrawMeasurement })
