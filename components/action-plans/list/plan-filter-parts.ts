import type { Parameters } from '#components/address.ts'
import type { DeskNamed } from '#components/milestones/list/filter-parts.ts'
import type { ActionPlanListed } from '#domain/action-plans/schema.ts'
import { countryName } from '#lib/countries.ts'
import { localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

const filterNames = ['q', 'state', 'period', 'country', 'desk', 'agreement'] as const

/** What the list is narrowed by, each filter as a part of its sentence. */
export function planFilterParts(
  asked: Parameters,
  items: readonly ActionPlanListed[],
  desks: readonly DeskNamed[],
  language: Language,
): string[] {
  const say = translator(language, 'actionPlans')
  const words = translator(language, 'words')
  const nameOf = (name: (typeof filterNames)[number], value: string): string => {
    switch (name) {
      case 'state':
        return words(`recordStatuses.${value}`)
      case 'country':
        return countryName(value, language)
      case 'desk': {
        const desk = desks.find(({ code }) => code === value)
        return desk ? localText(desk.names, language).text : value
      }
      case 'agreement':
        return items.find(({ agreement }) => agreement.id === value)?.agreement.reference ?? value
      case 'q':
      case 'period':
        return value
    }
  }
  return filterNames.flatMap((name) => {
    const value = asked[name]
    return value ? say(`list.parts.${name}`, { value: nameOf(name, String(value)) }) : []
  })
}
