import { z } from 'zod'
import { isCurrency, readMoney } from './money.ts'

/** A currency by its code of ISO 4217, those of the past included. */
export const currency = () => z.string().refine(isCurrency, 'noSuchCurrency')

/** An amount above zero, exact, with no more decimals than its currency has. */
export const money = () =>
  z
    .strictObject({ amount: z.string().trim().max(60), currency: z.string() })
    .superRefine((value, context) => {
      const code = problemOf(value)
      if (code === null) return
      const path = [code === 'noSuchCurrency' ? 'currency' : 'amount']
      context.addIssue({ code: 'custom', path, message: code, input: value })
    })

function problemOf(value: { amount: string; currency: string }) {
  if (value.amount === '') return 'required'
  const read = readMoney(value)
  if (!read.ok) return read.problem
  return read.value.minor <= 0 ? 'amountNotAboveZero' : null
}

/** An amount as it is answered. */
export const moneyAnswer = () => z.strictObject({ amount: z.string(), currency: z.string() })
