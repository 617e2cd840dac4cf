import { and, eq, inArray, type SQL } from 'drizzle-orm'
import { converted } from '#lib/conversion.ts'
import { writeMoney } from '#lib/money.ts'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import type { Actor } from '../../access/schema.ts'
import { agreementNamed } from '../../agreements/queries/agreement-named.ts'
import { disbursementsTold, paymentsOf } from '../../disbursements/queries/payments.ts'
import { openOf, type Paid, paidTold } from '../../disbursements/rules.ts'
import type { Counted } from '../rules.ts'
import type { Contribution } from '../schema.ts'
import { moneyOf } from './contribution-record.ts'

type Asking = { actor: Actor | null; currency: string | null }

/** The contributions that a condition leaves, with what they are for and the rate of their value date. */
export function contributionRows(db: Reader, where: SQL | undefined, currency: string | null) {
  const { contributions, agreements, actionPlans, activities, exchangeRates } = db.tables
  return db
    .select({
      row: contributions,
      agreement: agreementNamed(db),
      plan: {
        id: actionPlans.id,
        titles: actionPlans.titles,
        illustrative: actionPlans.illustrative,
      },
      activity: { id: activities.id, titles: activities.titles },
      rate: exchangeRates,
    })
    .from(contributions)
    .innerJoin(agreements, eq(agreements.id, contributions.agreementId))
    .leftJoin(actionPlans, eq(actionPlans.id, contributions.planId))
    .leftJoin(activities, eq(activities.id, contributions.activityId))
    .leftJoin(
      exchangeRates,
      and(
        eq(exchangeRates.currency, contributions.amountCurrency),
        eq(exchangeRates.rateOn, contributions.valueOn),
        eq(exchangeRates.toCurrency, currency ?? ''),
      ),
    )
    .where(where)
}

export type Found = Awaited<ReturnType<typeof contributionRows>>[number]

/** Rows as they are told, each with the envelope that it comes out of as far as the caller may know of it. */
export async function contributionsTold(
  db: Reader,
  rows: readonly Found[],
  { actor, currency }: Asking,
): Promise<Contribution[]> {
  const envelope = await envelopesNamed(
    db,
    rows.map(({ row }) => row.drawnFromId),
    actor,
  )
  const ids = rows.map(({ row }) => row.id)
  const readable = readableWhere(db, actor, db.tables.disbursements)
  const payments = await paymentsOf(db, ids, { readable })
  const disbursements = await disbursementsTold(db, ids, actor)
  return rows.map(({ row, agreement, plan, activity, rate }) => {
    const { id, version, side, form, firmness, titles, valueOn, deskId, level } = row
    return {
      ...{ id, version, side, form, firmness, titles, valueOn, deskId, level },
      ...{ agreement, plan, activity },
      money: moneyOf(row),
      converted: convertedOf(row, rate, currency),
      paid: paidTold(payments.through(id)),
      open: openTold(row, payments.through(id)),
      disbursements: disbursements(id),
      drawnFrom: envelope(row.drawnFromId),
    }
  })
}

/** A row as sums count it. */
export const countedOf = ({ row, rate }: Found): Counted => ({
  ...{ id: row.id, side: row.side, form: row.form, firmness: row.firmness },
  ...{ minor: row.amount, currency: row.amountCurrency, drawnFromId: row.drawnFromId },
  rate: rate?.rate ?? null,
})

/** What is left to pay of a row; nothing is paid of what is given in kind. */
function openTold(
  {
    form,
    amount: minor,
    amountCurrency: currency,
  }: Pick<Found['row'], 'form' | 'amount' | 'amountCurrency'>,
  paid: Paid,
) {
  const open = form === 'inKind' ? null : openOf({ minor, currency, paid })
  return open === null || currency === null ? null : writeMoney({ minor: open, currency })
}

function convertedOf(
  { amount, amountCurrency: from }: Found['row'],
  rate: Found['rate'],
  to: string | null,
): Contribution['converted'] {
  if (amount === null || from === null || to === null || rate === null) return null
  const minor = converted(BigInt(amount), from, to, rate.rate)
  return {
    money: writeMoney({ minor, currency: to }),
    ...{ rate: rate.rate, rateOn: rate.rateOn, source: rate.source },
  }
}

/** What the envelopes of these are called, as far as the caller may know of them. */
export async function envelopesNamed(
  db: Reader,
  ids: readonly (string | null)[],
  actor: Actor | null,
) {
  const { contributions } = db.tables
  const asked = [...new Set(ids)].filter((id) => id !== null)
  if (asked.length === 0) return () => null
  const rows = await db
    .select({ id: contributions.id, titles: contributions.titles })
    .from(contributions)
    .where(and(inArray(contributions.id, asked), readableWhere(db, actor, contributions)))
  return (id: string | null) => rows.find((row) => row.id === id) ?? null
}
