import { partySearch } from '#components/searches.ts'
import { agreementSearch, personSearch } from '#components/searches.ts'
import { read } from '#components/api.ts'
import type { Search } from '#components/ui/forms/picker/use-found.ts'
import type { ActionPlanListed } from '#domain/action-plans/schema.ts'
import type { CommitmentListed } from '#domain/commitments/schema.ts'
import type { VisitListed } from '#domain/visits/schema.ts'
import { dayRangeWords } from '#lib/day-words.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'

/** As many of each kind as leave room for the others. */
const most = 8

/** A few of what is found, and nothing where nothing is typed. */
const few =
  (search: Search): Search =>
  async (words, signal, near) =>
    words.trim() === '' ? [] : (await search(words, signal, near)).slice(0, most)

type Titled = { id: string; titles: LanguageMap; agreement: { reference: string } }

/** Work by its words, with the reference of the agreement that it is under. */
const workSearch =
  <Item extends Titled>(path: string, language: string): Search =>
  async (words, signal) => {
    const asked = new URLSearchParams({ q: words, limit: String(most) })
    const { items } = await read<{ items: Item[] }>(`${path}?${asked}`, { signal })
    return items.map(({ id, titles, agreement }) => ({
      ...{ id, ...localText(titles, language) },
      detail: agreement.reference,
    }))
  }

/** Visits by the words of their titles, bodies and places. */
const visitSearch =
  (language: string): Search =>
  async (words, signal) => {
    const asked = new URLSearchParams({ q: words, limit: String(most) })
    const { items } = await read<{ items: VisitListed[] }>(`/visits?${asked}`, { signal })
    return items.map(({ id, titles, fromDay, toDay }) => ({
      ...{ id, ...localText(titles, language) },
      detail: dayRangeWords({ from: fromDay, to: toDay }, language),
    }))
  }

/** One bounded question for each kind of record, as the reader may know of it; each fails alone. */
export const paletteSearches = (language: string) => ({
  agreements: few(agreementSearch(language, null)),
  plans: few(workSearch<ActionPlanListed>('/action-plans', language)),
  commitments: few(workSearch<CommitmentListed>('/commitments', language)),
  visits: few(visitSearch(language)),
  parties: few(partySearch(language)),
  people: few(personSearch(language)),
})
