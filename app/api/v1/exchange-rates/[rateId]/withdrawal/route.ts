import { resource } from '#app/api/resource.ts'
import { withdrawExchangeRate } from '#domain/exchange-rates/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ POST: withdrawExchangeRate })
