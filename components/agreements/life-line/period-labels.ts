import { useLocale, useTranslations } from 'next-intl'
import { dayText } from '#components/legal-status/law-words.ts'
import type { Bounds } from '#domain/legal-status/rules/bounds.ts'
import type { Life } from '#domain/legal-status/schema/life.ts'
import { dayWords } from '#lib/day-words.ts'
import type { Day } from '#lib/days.ts'
import type { Label } from './labels.ts'
import type { LifeLineParts } from './parts.ts'

/** The period's first and last day, and by when a notice must be there. */
export function usePeriodLabels(life: Life, parts: LifeLineParts | null) {
  const words = useTranslations('agreements.record.life')
  const language = useLocale()
  if (!parts?.period) return []
  const { period, windows } = parts
  const label = (day: Day, short: string, said: string): Omit<Label, 'at'> & { day: Day } => ({
    ...{ day, short },
    long: words('on', { what: short, day: said }),
  })
  const uncertain = (on: Bounds, short: string) => ({
    ...label(on.upper, short, dayText(on, language)),
    ...(on.lower < on.upper && { long: words('at', { what: short, day: dayText(on, language) }) }),
  })
  const { number, from, to } = period
  const labels = [
    uncertain(from, words('moments.period', { period: number })),
    uncertain(to, words(life.end ? 'moments.lastDay' : 'moments.ends', { side: 'both' })),
  ]
  const window = windows.find(({ isCurrent }) => isCurrent)
  if (!window) return labels
  const { lower, upper } = window.cutOff
  if (lower === upper) {
    return [...labels, label(lower, words('moments.cutOff'), dayWords(lower, language))]
  }
  return [
    ...labels,
    label(lower, words('moments.safeBy'), dayWords(lower, language)),
    label(upper, words('moments.certainAfter'), dayWords(upper, language)),
  ]
}
