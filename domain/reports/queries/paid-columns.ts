import { readMoney, writeMoney } from '#lib/money.ts'
import type { ContentContribution } from '../../confirmations/schema/content.ts'
import { openOf, type Paid } from '../../disbursements/rules.ts'
import type { ContributionsRow } from '../schema/contributions-report.ts'

type PaidColumns = Pick<ContributionsRow, 'currency' | 'paid' | 'open'>

/**
 * What was paid of what is given, and what is open. Where no amount is stated, the currency is that of
 * the payments; payments in several stand on the rows of what they were paid of.
 */
export function paidColumns(
  { money, form }: Pick<ContentContribution, 'money' | 'form'>,
  paid: Paid,
): PaidColumns {
  const [only, ...others] = [...paid.keys()]
  const currency = money?.currency ?? (others.length === 0 ? only : null) ?? null
  if (currency === null) return { currency, paid: null, open: null }
  const told = (minor: bigint) => writeMoney({ minor, currency }).amount
  const sum = paid.get(currency)
  const read = money && readMoney(money)
  const open = read?.ok && form === 'cash' ? openOf({ ...read.value, paid }) : null
  return {
    currency,
    paid: sum === undefined ? null : told(sum),
    open: open === null ? null : told(open),
  }
}
