import { useLocale, useTranslations } from 'next-intl'
import type { ContributionSum } from '#domain/contributions/schema.ts'
import type { Money } from '#lib/money.ts'
import { moneyWords } from '#lib/money-words.ts'

/** Says a sum: what is not converted stands beside it, and nothing is ever said to be 0. */
export function useSumWords() {
  const words = useTranslations('contributions')
  const language = useLocale()
  const list = new Intl.ListFormat(language, { type: 'unit', style: 'long' })
  const each = (amounts: readonly Money[]) =>
    list.format(amounts.map((money) => moneyWords(money, language)))
  return ({ count, amounts, converted, notConverted }: ContributionSum): string => {
    if (count === 0) return words('noAmount')
    if (notConverted.count === 0) {
      return converted ? moneyWords(converted, language) : each(amounts)
    }
    const open = { count: notConverted.count, amounts: each(notConverted.amounts) }
    return converted
      ? words('andNotConverted', { sum: moneyWords(converted, language), ...open })
      : words('notConvertedAlone', open)
  }
}
