import { read } from '#components/api.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Search } from '#components/ui/forms/picker/use-found.ts'
import type { AgreementListed } from '#domain/agreements/schema/list-agreements.ts'
import type { PersonListed } from '#domain/people/schema.ts'
import type { PriorityArea } from '#domain/priority-areas/schema.ts'
import type { Programme } from '#domain/programmes/schema.ts'
import { countryName } from '#lib/countries.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'
import { searchTokens } from '#lib/search-tokens.ts'

/** As many as fit in a list without scrolling far. */
const most = 12

/** A programme, with whose it is. */
export function programmePicked(
  { id, names, owner, ownerCountry }: Pick<Programme, 'id' | 'names' | 'owner' | 'ownerCountry'>,
  language: string,
): Picked {
  const whose = owner ? (owner.acronym ?? localText(owner.names, language).text) : null
  const detail = whose ?? (ownerCountry && countryName(ownerCountry, language))
  return { id, ...shown(names, language), detail: detail ?? undefined }
}

/** People by any of their names; their posts tell two of one name apart. */
export const personSearch =
  (language: string): Search =>
  async (words, signal) => {
    const { items } = await listed<PersonListed>('/people', words, signal)
    return items.map(({ id, names, posts }) => {
      const [post] = posts
      const body = post && (post.party.acronym ?? localText(post.party.names, language).text)
      const detail = post && `${localText(post.posts, language).text}, ${body}`
      return { id, ...shown(names, language), detail }
    })
  }

/** Agreements by title or reference, but for the one that is being written. */
export const agreementSearch =
  (language: string, but: string | null): Search =>
  async (words, signal) => {
    const { items } = await listed<AgreementListed>('/agreements', words, signal)
    return items
      .filter(({ id }) => id !== but)
      .map(({ id, titles, reference }) => ({ id, ...shown(titles, language), detail: reference }))
  }

/** Programmes by any of their names. */
export const programmeSearch =
  (language: string): Search =>
  async (words, signal) => {
    const { items } = await listed<Programme>('/programmes', words, signal)
    return items.map((programme) => programmePicked(programme, language))
  }

/** Priority areas: the list is short, so it is fetched once and searched here. */
export function areaSearch(language: string, areas: readonly PriorityArea[]): Search {
  const searched = areas
    .filter(({ retired }) => !retired)
    .map(({ id, code, labels }) => {
      const tokens = searchTokens([...Object.values(labels), code].join(' · '))
      return { picked: { id, ...shown(labels, language) }, tokens }
    })
  return async (words) => {
    const wanted = searchTokens(words)
    return searched
      .filter(({ tokens }) =>
        wanted.every((word) => tokens.some((token) => token.startsWith(word))),
      )
      .map(({ picked }) => picked)
  }
}

const listed = <Item>(path: string, words: string, signal: AbortSignal) => {
  const asked = new URLSearchParams({ limit: String(most), ...(words && { q: words }) })
  return read<{ items: Item[] }>(`${path}?${asked}`, { signal })
}

const shown = (names: LanguageMap, language: string) => {
  const { text, lang } = localText(names, language)
  return { text, lang }
}
