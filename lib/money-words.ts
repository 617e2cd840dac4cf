import type { Money } from './money.ts'

/**
 * An amount as it is read: exact, with the decimals that it was given, and its ISO code. The number
 * and the code stay on one line.
 */
export function moneyWords({ amount, currency }: Money, language: string): string {
  const decimals = amount.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    // Spanish leaves four digits together, and columns of figures would be hard to read.
    useGrouping: 'always',
  })
  return `${format.format(amount as Intl.StringNumericLiteral)}\u00a0${currency}`
}
