import { uncertainDayWords } from '#lib/day-words.ts'
import { countryName } from '#lib/countries.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { useTranslations } from 'next-intl'
import type { Picked } from '#components/ui/forms/picker/picked.ts'

type Named = {
  id: string
  names: LanguageMap
  acronym: string | null
  country?: string | null
}

/** A body as a picker holds it: acronym and country tell it from others of its name. */
export function partyPicked({ id, names, acronym, country }: Named, language: string): Picked {
  const { text, lang } = localText(names, language)
  const detail = [acronym, country && countryName(country, language)].filter(Boolean).join(' · ')
  return { id, text, lang, detail: detail || undefined }
}

/** From when until when: "until March 1998", "1985 to 1998". */
export function spanWords(
  {
    calledFrom,
    calledUntil,
  }: { calledFrom: UncertainDay | null; calledUntil: UncertainDay | null },
  language: string,
  words: ReturnType<typeof useTranslations<'parties.span'>>,
): string {
  const from = calledFrom ? uncertainDayWords(calledFrom, language) : null
  const until = calledUntil ? uncertainDayWords(calledUntil, language) : null
  if (from && until) return words('both', { from, until })
  if (from) return words('from', { from })
  return until ? words('until', { until }) : words('beside')
}
