import { read } from '#components/api.ts'
import { partyPicked } from '#components/parties/party-words.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Search } from '#components/ui/forms/picker/use-found.ts'
import type { AgreementListed } from '#domain/agreements/schema/list-agreements.ts'
import type { PartyPage } from '#domain/parties/schema.ts'
import type { PersonListed } from '#domain/people/schema.ts'
import type { Programme } from '#domain/programmes/schema.ts'
import type { SourceListed } from '#domain/sources/schema.ts'
import type { VisitListed } from '#domain/visits/schema.ts'
import { countryName } from '#lib/countries.ts'
import { dayRangeWords } from '#lib/day-words.ts'
import { localText } from '#lib/language-map.ts'

/** As many as fit in a list without scrolling far. */
const most = 12

/** Agreements by title or reference, but for one: that which is being written. */
export function agreementSearch(language: string, but: string | null = null): Search {
  return async (words, signal) => {
    const found = await listed<AgreementListed>('/agreements', words, signal)
    return found
      .filter(({ id }) => id !== but)
      .map(({ id, titles, reference: detail }) => ({ id, ...localText(titles, language), detail }))
  }
}

/** Bodies by any of their names. */
export function partySearch(language: string): Search {
  return async (words, signal) => {
    const found = await listed<PartyPage['items'][number]>('/parties', words, signal)
    return found.map((party) => partyPicked(party, language))
  }
}

/** People by any of their names; their posts tell two of one name apart. */
export function personSearch(language: string): Search {
  return async (words, signal) => {
    const found = await listed<PersonListed>('/people', words, signal)
    return found.map(({ id, names, posts: [post] }) => {
      const body = post && (post.party.acronym ?? localText(post.party.names, language).text)
      const detail = post && `${localText(post.posts, language).text}, ${body}`
      return { id, ...localText(names, language), detail }
    })
  }
}

/** Programmes by any of their names; until one is typed, first those that the source's words name. */
export function programmeSearch(language: string): Search {
  return async (words, signal, near) => {
    const asked = words || near === '' ? [words] : [near, '']
    const found = await Promise.all(
      asked.map(async (one) => await listed<Programme>('/programmes', one, signal)),
    )
    const programmes = new Map(found.flat().map((programme) => [programme.id, programme]))
    return [...programmes.values()].map((programme) => programmePicked(programme, language))
  }
}

/** Sources by the words of their titles. */
export function sourceSearch(language: string): Search {
  return async (words, signal) => {
    const found = await listed<SourceListed>('/sources', words, signal)
    return found.map(({ id, titles }) => ({ id, ...localText(titles, language) }))
  }
}

/** Stays by the words of their titles; their days tell two of one title apart. */
export function visitSearch(language: string): Search {
  return async (words, signal) => {
    const found = await listed<VisitListed>('/visits', words, signal)
    return found.map(({ id, titles, fromDay: from, toDay: to }) => {
      return { id, ...localText(titles, language), detail: dayRangeWords({ from, to }, language) }
    })
  }
}

/** A programme, with whose it is. */
export function programmePicked(
  { id, names, owner, ownerCountry }: Pick<Programme, 'id' | 'names' | 'owner' | 'ownerCountry'>,
  language: string,
): Picked {
  const whose = owner ? (owner.acronym ?? localText(owner.names, language).text) : null
  const detail = whose ?? (ownerCountry && countryName(ownerCountry, language))
  return { id, ...localText(names, language), detail: detail ?? undefined }
}

async function listed<Item>(path: string, words: string, signal: AbortSignal) {
  const asked = new URLSearchParams({ limit: String(most), ...(words && { q: words }) })
  const { items } = await read<{ items: Item[] }>(`${path}?${asked}`, { signal })
  return items
}
