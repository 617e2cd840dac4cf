import { useLocale, useTranslations } from 'next-intl'
import type { SimulatedPath } from '#domain/legal-status/schema/simulation.ts'
import { dayWords } from '#lib/day-words.ts'
import { spokenValues } from '#lib/spoken-values.ts'

/** Says what a path takes on its day: a notice, an extension, or nothing at all. */
export function useActWords(): (path: SimulatedPath, on: string) => string {
  const words = useTranslations('simulation.acts')
  const language = useLocale()
  return ({ path, event }, on) => {
    if (event === null) return words(path === 'renew' ? 'nothingRenew' : 'nothingLapse')
    const day = dayWords(on, language)
    if (event.kind === 'notice') {
      return words(event.purpose === 'denunciation' ? 'denunciation' : 'nonRenewal', { day })
    }
    if (typeof event.until !== 'string') return words('extended', { day })
    return words('extendedAsTerm', { day, ...spokenValues({ until: event.until }, language) })
  }
}
