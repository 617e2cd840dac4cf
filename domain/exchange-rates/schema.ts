import { z } from 'zod'
import { rateForm } from '#lib/conversion.ts'
import { day, id, line, paragraph } from '#lib/fields.ts'
import { pageOf, paging } from '#lib/list-fields.ts'
import { currency } from '#lib/money-field.ts'
import { webAddress } from '../sources/schema.ts'

/** How many whole units of the other currency one whole unit was, as exact decimal text. */
const rate = () => z.string().trim().regex(rateForm, 'wrongRate')

/** A rate as somebody published it, for one day. */
export const createExchangeRateInput = z
  .strictObject({
    currency: currency(),
    toCurrency: currency(),
    rateOn: day(),
    rate: rate(),
    /** Who published it. */
    source: line(300),
    sourceAddress: webAddress().nullable().default(null),
  })
  .refine((said) => said.currency !== said.toCurrency, {
    error: 'sameCurrency',
    path: ['toCurrency'],
  })

/** A mistake is mended with its reason; the day and the currencies stay. */
export const correctExchangeRateInput = z.strictObject({
  rateId: id(),
  rate: rate().optional(),
  source: line(300).optional(),
  sourceAddress: webAddress().nullable().optional(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const withdrawExchangeRateInput = z.strictObject({
  rateId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const exchangeRateChanged = z.strictObject({ id: id(), version: z.number().int() })

export const exchangeRate = z.strictObject({
  id: id(),
  version: z.number().int(),
  currency: z.string(),
  toCurrency: z.string(),
  rateOn: day(),
  rate: z.string(),
  source: z.string(),
  sourceAddress: z.string().nullable(),
})
export type ExchangeRate = z.infer<typeof exchangeRate>

export const listExchangeRatesInput = z.strictObject({
  currency: currency().optional(),
  toCurrency: currency().optional(),
  on: day().optional(),
  ...paging(50),
})

export const exchangeRatePage = pageOf(exchangeRate)
