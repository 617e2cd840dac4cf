import { and, eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { converted } from '#lib/conversion.ts'
import type { Day } from '#lib/days.ts'
import { type Money, readMoney, writeMoney } from '#lib/money.ts'
import type { ContributionsRow } from '../schema/contributions-report.ts'

type Amount = { money: Money | null; valueOn: Day | null }
type Conversion = Pick<ContributionsRow, 'converted' | 'convertedCurrency' | 'rate' | 'rateSource'>

const notConverted: Conversion = {
  ...{ converted: null, convertedCurrency: null, rate: null, rateSource: null },
}

/** What amounts come to in the currency of sums, each at the rate of its value date (`domain.md` rule 30). */
export async function ratesOf(
  db: Reader,
  amounts: readonly Amount[],
  currency: string | null,
): Promise<(amount: Amount) => Conversion> {
  const { exchangeRates } = db.tables
  const days = [...new Set(amounts.flatMap(({ valueOn }) => valueOn ?? []))]
  if (currency === null || days.length === 0) return () => notConverted
  const rates = await db
    .select()
    .from(exchangeRates)
    .where(and(inArray(exchangeRates.rateOn, days), eq(exchangeRates.toCurrency, currency)))
  return ({ money, valueOn }) => {
    const rate = rates.find((one) => one.rateOn === valueOn && one.currency === money?.currency)
    const read = money && readMoney(money)
    if (!rate || !read?.ok) return notConverted
    const minor = converted(BigInt(read.value.minor), rate.currency, currency, rate.rate)
    return {
      converted: writeMoney({ minor, currency }).amount,
      convertedCurrency: currency,
      rate: rate.rate,
      rateSource: rate.source,
    }
  }
}
