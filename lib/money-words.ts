import type { Money } from './money.ts'

/**
 * An amount as it is read: exact, with the decimals that it was given, and its ISO code. The number
 * and the code stay on one line.
 */
export const moneyWords = ({ amount, currency }: Money, language: string): string =>
  `${exactWords(amount, language)}\u00a0${currency}`

/** A decimal as it is read, exact, with the decimals that it was given. */
export function exactWords(decimal: string, language: string): string {
  const decimals = decimal.split('.')[1]?.length ?? 0
  const format = new Intl.NumberFormat(language, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    // Spanish leaves four digits together, and columns of figures would be hard to read.
    useGrouping: 'always',
  })
  return format.format(decimal as Intl.StringNumericLiteral)
}
