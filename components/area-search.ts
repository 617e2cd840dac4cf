import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Search } from '#components/ui/forms/picker/use-found.ts'
import type { PriorityArea } from '#domain/priority-areas/schema.ts'
import { localText } from '#lib/language-map.ts'
import { searchTokens } from '#lib/search-tokens.ts'

/** Words that begin alike for so many letters have one root: agricultural, agriculture. */
const root = 5

/** Priority areas: the list is short, so it is fetched once and searched here, the likeliest first. */
export function areaSearch(language: string, areas: readonly PriorityArea[]): Search {
  const searched = searchedOf(areas, language)
  return async (words, _signal, near) => {
    const wanted = searchTokens(words)
    const meant = wanted.length > 0 ? wanted : searchTokens(near)
    return searched
      .filter(({ tokens }) =>
        wanted.every((word) => tokens.some((token) => token.startsWith(word))),
      )
      .map((one) => ({ ...one, likeness: likeness(one.tokens, meant) }))
      .toSorted((one, other) => other.likeness - one.likeness)
      .map(({ picked }) => picked)
  }
}

/** The area that is called by these very words, in any language or by its code. */
export function areaCalled(
  words: string,
  areas: readonly PriorityArea[],
  language: string,
): Picked | null {
  const wanted = searchTokens(words).join(' ')
  const found = areas.find(
    ({ retired, labels, code }) =>
      !retired &&
      [...Object.values(labels), code].some((name) => searchTokens(name).join(' ') === wanted),
  )
  return found ? pickedOf(found, language) : null
}

const searchedOf = (areas: readonly PriorityArea[], language: string) =>
  areas
    .filter(({ retired }) => !retired)
    .map((area) => ({
      picked: pickedOf(area, language),
      tokens: searchTokens([...Object.values(area.labels), area.code].join(' · ')),
    }))

function pickedOf({ id, labels }: PriorityArea, language: string): Picked {
  const { text, lang } = localText(labels, language)
  return { id, text, lang }
}

/** How many letters two texts share: of whole words, and of the roots of others. */
const likeness = (tokens: readonly string[], meant: readonly string[]) =>
  meant.reduce((sum, word) => sum + Math.max(0, ...tokens.map((token) => shared(token, word))), 0)

function shared(one: string, other: string): number {
  if (one === other) return one.length
  const longest = Math.min(one.length, other.length)
  let letters = 0
  while (letters < longest && one[letters] === other[letters]) letters += 1
  return letters < root ? 0 : letters
}
