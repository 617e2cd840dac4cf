import type { Day } from '#lib/days.ts'
import { type Money, type MinorMoney, writeMoney } from '#lib/money.ts'
import type { Form } from '../contributions/schema/words.ts'
import type { Problem } from '../outcome.ts'

/** Sums of what was paid, in minor units by currency. */
export type Paid = ReadonlyMap<string, bigint>

/** What something is paid of: the contribution itself, or an envelope that it comes out of. */
export type Payable = { minor: number | null; currency: string | null; paid: Paid }

type Said = { money: MinorMoney; paidOn: Day }

/**
 * Why something can't have been paid: what is given in kind is not, the day lies ahead, it is in
 * another currency, or more than is open of the contribution or of an envelope above it.
 */
export function disbursementProblem(
  form: Form,
  { money: { minor, currency }, paidOn }: Said,
  [own, ...above]: readonly Payable[],
  today: Day,
): Problem | null {
  if (form === 'inKind') return { code: 'contribution.inKindIsNotPaid' }
  const at = (path: string, code: string, params = {}): Problem => ({
    code: 'invalid',
    fields: [{ path, code, params }],
  })
  if (paidOn > today) return at('paidOn', 'paidInTheFuture')
  const expected = own?.currency ?? own?.paid.keys().next().value ?? currency
  if (expected !== currency) return at('money.currency', 'paidInOtherCurrency', { expected })
  const open = [own, ...above].flatMap((one) => {
    const left = one && one.currency === currency ? openOf(one) : null
    return left === null ? [] : left
  })
  const least = open.toSorted((one, other) => (one < other ? -1 : 1))[0]
  if (least === undefined || BigInt(minor) <= least) return null
  const left = writeMoney({ minor: least < 0n ? 0n : least, currency })
  return at('money.amount', 'moreThanOpen', { open: `${left.amount} ${left.currency}` })
}

/** Why a contribution can't become so: what was paid of it would not fit in it any more. */
export function paidProblem(
  { form, minor, currency }: { form: Form } & Omit<Payable, 'paid'>,
  paid: Paid,
): Problem | null {
  const [first] = paid
  if (!first) return null
  const at = (path: string, code: string): Problem => ({
    code: 'invalid',
    fields: [{ path, code }],
  })
  if (form === 'inKind') return at('form', 'paidAlready')
  if (minor === null || currency === null) return null
  if ([...paid.keys()].some((one) => one !== currency)) {
    return at('money.currency', 'paidInThisCurrency')
  }
  return BigInt(minor) < (paid.get(currency) ?? 0n) ? at('money.amount', 'lessThanPaid') : null
}

/** What is left to pay; null where no amount is stated. */
export const openOf = ({ minor, currency, paid }: Payable): bigint | null =>
  minor === null || currency === null ? null : BigInt(minor) - (paid.get(currency) ?? 0n)

/** Sums of payments as they are told, by currency. */
export const paidTold = (paid: Paid): Money[] =>
  [...paid]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([currency, minor]) => writeMoney({ minor, currency }))

/** Adds sums of payments; amounts of different currencies are never added. */
export function paidTogether(all: readonly MinorMoney[]): Paid {
  const sums = new Map<string, bigint>()
  for (const { minor, currency } of all) {
    sums.set(currency, (sums.get(currency) ?? 0n) + BigInt(minor))
  }
  return sums
}
