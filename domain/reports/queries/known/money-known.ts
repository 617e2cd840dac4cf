import { inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { type Money, readMoney } from '#lib/money.ts'
import type { Actor } from '../../../access/schema.ts'
import { recordsOrChanged } from '../../../audit/queries/known-at.ts'
import type { PaymentSource } from '../../../disbursements/queries/payments.ts'
import type { Rate } from '../rates-of.ts'

type Asked = { actor: Actor | null; seq: number }

/** What came out of contributions, and what was paid of them, as it was known at an entry of the log. */
export function paymentsThen(db: Reader, asked: Asked): PaymentSource {
  const { contributions, disbursements } = db.tables
  return {
    drawnFrom: async (ids) => {
      const { id, drawnFromId } = contributions
      const today = db
        .select({ id })
        .from(contributions)
        .where(inArray(drawnFromId, [...ids]))
      const records = await recordsOrChanged(db, 'contribution', today, asked)
      return records.flatMap(({ id: one, content }) => {
        const from = String(content.drawnFromId)
        return ids.includes(from) ? [{ id: one, drawnFromId: from }] : []
      })
    },
    paidOf: async (ids) => {
      const { id, contributionId } = disbursements
      const today = db
        .select({ id })
        .from(disbursements)
        .where(inArray(contributionId, [...ids]))
      const records = await recordsOrChanged(db, 'disbursement', today, asked)
      return records.flatMap(({ content, readable }) => {
        const of = String(content.contributionId)
        const read = readMoney(content.money as Money)
        return readable && read.ok && ids.includes(of)
          ? [{ contributionId: of, ...read.value }]
          : []
      })
    },
  }
}

/** The rates of some days as they had been recorded at an entry of the log. */
export const ratesThen =
  (db: Reader, asked: Asked) =>
  async (days: readonly Day[]): Promise<Rate[]> => {
    const { exchangeRates } = db.tables
    const { id, rateOn } = exchangeRates
    const today = db
      .select({ id })
      .from(exchangeRates)
      .where(inArray(rateOn, [...days]))
    const records = await recordsOrChanged(db, 'exchangeRate', today, asked)
    return records
      .map(({ content }) => content as unknown as Rate)
      .filter((rate) => days.includes(rate.rateOn))
  }
