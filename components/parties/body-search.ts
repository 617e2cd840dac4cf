import { read } from '#components/api.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Search } from '#components/ui/forms/picker/use-found.ts'
import type { PartyListed } from '#domain/parties/schema.ts'
import { countryName } from '#lib/countries.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'

type Body = {
  id: string
  names: LanguageMap
  acronym: string | null
  country?: string | null
}

/** As many as fit in a list without scrolling far. */
const most = 12

/** A body as a picker shows it: acronym and country tell it from others of its name. */
export function bodyPicked({ id, names, acronym, country }: Body, language: string): Picked {
  const { text, lang } = localText(names, language)
  const detail = [acronym, country && countryName(country, language)].filter(Boolean).join(' · ')
  return { id, text, lang, detail: detail || undefined }
}

/** Bodies by the beginnings of any names that they have or had. */
export const bodySearch =
  (language: string): Search =>
  async (words, signal) => {
    const query = new URLSearchParams({ limit: String(most), ...(words && { q: words }) })
    const { items } = await read<{ items: PartyListed[] }>(`/parties?${query}`, { signal })
    return items.map((party) => bodyPicked(party, language))
  }
