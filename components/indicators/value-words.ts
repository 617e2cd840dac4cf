import { useLocale, useTranslations } from 'next-intl'
import type { Indicator } from '#domain/indicators/schema.ts'
import { localText } from '#lib/language-map.ts'

/** Says a value of an indicator, exact and in the reader's figures: with its unit, or as one of so many. */
export function useValueWords({ measure, units }: Pick<Indicator, 'measure' | 'units'>) {
  const words = useTranslations('contributions.indicators')
  const language = useLocale()
  const unit = units ? localText(units, language).text : ''
  return (value: string, whole: 'withUnit' | 'ofSoMany' = 'withUnit'): string => {
    const decimals = value.split('.')[1]?.length ?? 0
    const figure = new Intl.NumberFormat(language, { minimumFractionDigits: decimals }).format(
      value as Intl.StringNumericLiteral,
    )
    if (measure === 'share') return words('share', { figure })
    return unit && whole === 'withUnit' ? words('counted', { figure, unit }) : figure
  }
}
