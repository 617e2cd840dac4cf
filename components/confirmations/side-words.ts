import type { SideNames } from '#domain/confirmations/schema/confirmation.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { listWords } from '#lib/list-words.ts'

/** Both sides as a page calls them that is read by either: by the names of their bodies. */
export type SideWords = Record<'ours' | 'counterpart', string>

export function sideWords({ ours, counterpart }: SideNames, language: string): SideWords {
  const words = (names: readonly LanguageMap[]) =>
    listWords(
      names.map((map) => localText(map, language).text),
      language,
    )
  return { ours: words(ours), counterpart: words(counterpart) }
}
