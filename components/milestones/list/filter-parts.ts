import type { Parameters } from '#components/address.ts'
import { spanWords } from '#components/agreements/list/span-words.ts'
import type { Say } from '#components/agreements/words.ts'
import type { MilestoneListed } from '#domain/milestones/schema.ts'
import { dayWords } from '#lib/day-words.ts'
import { isDay } from '#lib/days.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import type { Language } from '#messages/languages.ts'
import { translator } from '#messages/translator.ts'

export type DeskNamed = { code: string; names: LanguageMap }

const filterNames = ['due', 'on', 'health', 'desk', 'officer', 'agreement', 'forecastOn'] as const

/** What the list is narrowed by, each filter as a part of its sentence. */
export function filterParts(
  asked: Parameters,
  items: readonly MilestoneListed[],
  desks: readonly DeskNamed[],
  language: Language,
): string[] {
  const say = translator(language, 'milestones')
  const words = translator(language, 'words')
  const spans = translator(language, 'agreements') as unknown as Say
  const nameOf = (name: (typeof filterNames)[number], value: string): string => {
    switch (name) {
      case 'health':
        return words(`healths.${value}`)
      case 'desk': {
        const desk = desks.find(({ code }) => code === value)
        return desk ? localText(desk.names, language).text : value
      }
      case 'officer':
        return value === 'me' ? value : (officerIn(items, value) ?? value)
      case 'agreement':
        return items.find(({ agreement }) => agreement.id === value)?.agreement.reference ?? value
      case 'on':
        return isDay(value) ? dayWords(value, language) : value
      case 'forecastOn':
        return spanWords(value, language, spans)
      case 'due':
        return value
    }
  }
  return filterNames.flatMap((name) => {
    const value = asked[name]
    return value ? say(`list.parts.${name}`, { value: nameOf(name, String(value)) }) : []
  })
}

const officerIn = (items: readonly MilestoneListed[], id: string) =>
  items.find(({ officer }) => officer?.id === id)?.officer?.name
