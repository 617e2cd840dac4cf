import { read } from '#components/api.ts'
import type { Search } from '#components/ui/forms/picker/use-found.ts'
import type { AgreementListed } from '#domain/agreements/schema/list-agreements.ts'
import type { SourceListed } from '#domain/sources/schema.ts'
import type { VisitListed } from '#domain/visits/schema.ts'
import { dayRangeWords } from '#lib/day-words.ts'
import { shownText } from './sourcing.ts'

const listed = <Item>(path: string, words: string, signal: AbortSignal) => {
  const asked = new URLSearchParams({ limit: '12', ...(words && { q: words }) })
  return read<{ items: Item[] }>(`${path}?${asked}`, { signal })
}

/** Agreements by any of their words or their reference. */
export const agreementSearch =
  (language: string): Search =>
  async (words, signal) => {
    const { items } = await listed<AgreementListed>('/agreements', words, signal)
    return items.map(({ id, titles, reference }) => {
      return { id, ...shownText(titles, language), detail: reference }
    })
  }

/** Sources by the words of their titles. */
export const sourceSearch =
  (language: string): Search =>
  async (words, signal) => {
    const { items } = await listed<SourceListed>('/sources', words, signal)
    return items.map(({ id, titles }) => ({ id, ...shownText(titles, language) }))
  }

/** Stays by the words of their titles; their days tell two of one title apart. */
export const visitSearch =
  (language: string): Search =>
  async (words, signal) => {
    const { items } = await listed<VisitListed>('/visits', words, signal)
    return items.map(({ id, titles, fromDay: from, toDay: to }) => {
      return { id, ...shownText(titles, language), detail: dayRangeWords({ from, to }, language) }
    })
  }
