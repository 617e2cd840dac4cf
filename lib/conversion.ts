import { currencyDigits } from './money.ts'

/** What a rate is written as: a decimal above zero, with at most twelve digits on each side of the point. */
export const rateForm = /^(?=.*[1-9])(0|[1-9]\d{0,11})(\.\d{1,12})?$/

/**
 * An amount at a rate, in minor units of the other currency; halves are rounded away from zero. One
 * whole unit of `from` is `rate` whole units of `to`. Exact: the rate is a decimal text, nothing is a float.
 */
export function converted(minor: bigint, from: string, to: string, rate: string): bigint {
  const [whole = '', fraction = ''] = rate.split('.')
  const exact = minor * BigInt(whole + fraction)
  const places = currencyDigits(from) + fraction.length - currencyDigits(to)
  return places <= 0 ? exact * 10n ** BigInt(-places) : halvesAway(exact, 10n ** BigInt(places))
}

function halvesAway(value: bigint, by: bigint): bigint {
  const size = value < 0n ? -value : value
  const rounded = (2n * size + by) / (2n * by)
  return value < 0n ? -rounded : rounded
}
