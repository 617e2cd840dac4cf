import type { Figure, FigureRow } from '#domain/dashboard/schema.ts'
import { countryName } from '#lib/countries.ts'
import { dayWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { type Translator, translator } from '#messages/translator.ts'

/** In whose words figures are told. */
export type FigureTeller = { language: Language; say: Translator; words: Translator }

export const figureTeller = (language: Language): FigureTeller => ({
  language,
  say: translator(language, 'dashboard'),
  words: translator(language, 'words'),
})

/** What a number of a figure counts, as a reader calls it: "in force", "Peru", "1 November 2026". */
export function rowName(
  figure: Figure,
  { value, labels }: Pick<FigureRow, 'value' | 'labels'>,
  { language, say, words }: FigureTeller,
): string {
  if (labels) return localText(labels, language).text
  if (value === null) return say(`none.${figure}`)
  switch (figure) {
    case 'agreementsByState':
    case 'agreementsWithoutPlan':
      return words(`legalStates.${value}`)
    case 'agreementsByCountry':
      return countryName(value, language)
    case 'commitmentsByCoverage':
      return words(`coverages.${value}`)
    case 'milestonesDue':
      return say(`dues.${value}`)
    case 'milestonesLate':
      return dayWords(value, language)
    case 'agreementsByArea':
      return value
  }
}
