import type { useTranslations } from 'next-intl'
import type { MeasuredTarget } from '#domain/confirmations/rules/differences.ts'
import type { ContentIndicator } from '#domain/confirmations/schema/content.ts'
import { dayRangeWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import { exactWords } from '#lib/money-words.ts'
import type { SideWords } from './side-words.ts'

/** Says what `confirmations` holds, in a language. */
export type Teller = {
  say: ReturnType<typeof useTranslations<'confirmations'>>
  language: string
  /** What the sides are called where the reader may be of either. */
  sides?: SideWords | undefined
}

/** A value with its unit: exact, and in the reader's figures. */
export function measuredWords(
  value: string,
  { measure, units }: Pick<ContentIndicator, 'measure' | 'units'>,
  { say, language }: Teller,
): string {
  const figure = exactWords(value, language)
  if (measure === 'share') return say('content.share', { figure })
  return units ? say('content.counted', { figure, unit: localText(units, language).text }) : figure
}

/** The period of a target, and to whom an exchange leads. */
export function targetPeriodWords(
  { fromDay, toDay, direction }: Pick<MeasuredTarget, 'fromDay' | 'toDay' | 'direction'>,
  { say, language, sides }: Teller,
): string {
  const period = dayRangeWords({ from: fromDay, to: toDay }, language)
  if (!direction) return period
  const to = direction === 'toOurs' ? 'ours' : 'counterpart'
  return say('content.towards', { period, side: sides?.[to] ?? say(`codes.${to}`) })
}

/** A target by itself: what is to be reached, when, and which way. */
export const targetWords = (target: MeasuredTarget, tell: Teller): string =>
  tell.say('content.target', {
    value: measuredWords(target.value, target, tell),
    period: targetPeriodWords(target, tell),
  })
