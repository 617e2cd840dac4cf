import { resource } from '#app/api/resource.ts'
import { recordMeasurement } from '#domain/indicators/commands/record-measurement.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: recordMeasurement })
