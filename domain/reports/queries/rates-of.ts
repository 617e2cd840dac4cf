import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { converted } from '#lib/conversion.ts'
import type { Day } from '#lib/days.ts'
import { type Money, readMoney, writeMoney } from '#lib/money.ts'
import type { ContributionsRow } from '../schema/contributions-report.ts'

/** What was recorded of a day's rate. */
export type Rate = {
  rateOn: Day
  currency: string
  toCurrency: string
  rate: string
  source: string
}

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
  ratesOn = ratesNow(db),
): Promise<(amount: Amount) => Conversion> {
  const days = [...new Set(amounts.flatMap(({ valueOn }) => valueOn ?? []))]
  if (currency === null || days.length === 0) return () => notConverted
  const rates = (await ratesOn(days)).filter(({ toCurrency }) => toCurrency === currency)
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

const ratesNow =
  (db: Reader) =>
  async (days: readonly Day[]): Promise<Rate[]> => {
    const { exchangeRates } = db.tables
    return await db
      .select()
      .from(exchangeRates)
      .where(inArray(exchangeRates.rateOn, [...days]))
  }
