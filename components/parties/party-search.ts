import { read } from '#components/api.ts'
import type { Search } from '#components/ui/forms/picker/use-found.ts'
import type { PartyPage } from '#domain/parties/schema.ts'
import { partyPicked } from './party-words.ts'

/** Looks bodies up by any of their names, for a reader of this language. */
export const partySearch =
  (language: string): Search =>
  async (words, signal) => {
    const q = words === '' ? '' : `q=${encodeURIComponent(words)}&`
    const { items } = await read<PartyPage>(`/parties?${q}limit=12`, { signal })
    return items.map((party) => partyPicked(party, language))
  }
