import type { Picked } from '#components/ui/forms/picker/picked.ts'
import { localText } from '#lib/language-map.ts'
import type { Sourcing } from '#components/sources/quoted.tsx'

/** Where a record was read, as a form holds it. */
export type SourcingTyped = {
  source: Picked | null
  quotation: string
  quotationLanguage: string
  certainty: string
}

export const noSourcing = (language: string): SourcingTyped => ({
  ...{ source: null, quotation: '', quotationLanguage: language, certainty: 'stated' },
})

export function sourcingTyped(said: Sourcing, language: string): SourcingTyped {
  const { source, quotation, quotationLanguage, certainty } = said
  return {
    source: source && { id: source.id, ...localText(source.titles, language) },
    quotation: quotation ?? '',
    quotationLanguage: quotationLanguage ?? language,
    certainty: certainty ?? 'stated',
  }
}

/** What is sent of it: language and certainty belong to a quotation. */
export function sourcingBody({ source, quotation, ...rest }: SourcingTyped) {
  const quoted = quotation.trim() !== ''
  return {
    sourceId: source?.id ?? null,
    quotation: quoted ? quotation : null,
    quotationLanguage: quoted ? rest.quotationLanguage : null,
    certainty: quoted || source ? rest.certainty : null,
  }
}
