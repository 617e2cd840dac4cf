import { resource } from '#app/api/resource.ts'
import { createExchangeRate } from '#domain/exchange-rates/commands.ts'
import { listExchangeRates } from '#domain/exchange-rates/queries.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({
  GET: listExchangeRates,
  POST: createExchangeRate,
})
