import { resource } from '#app/api/resource.ts'
import { correctExchangeRate } from '#domain/exchange-rates/commands.ts'

export const { GET, POST, PUT, PATCH, DELETE } = resource({ PATCH: correctExchangeRate })
