import { newKey } from '#components/api.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { Party } from '#domain/parties/schema.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import { partyPicked } from './party-words.ts'

type NameTyped = {
  key: string
  names: LanguageMap
  acronym: string
  calledFrom: string
  calledUntil: string
}

/** A body as its form holds it. */
export type PartyTyped = {
  names: LanguageMap
  acronym: string
  kind: string
  country: string
  parent: Picked | null
  otherNames: readonly NameTyped[]
}

/** The body as it begins in the form; without one, a new body. */
export const partyTyped = (party: Party | null, language: string): PartyTyped => ({
  names: party?.names ?? {},
  acronym: party?.acronym ?? '',
  kind: party?.kind ?? '',
  country: party?.country ?? '',
  parent: party?.parent ? partyPicked(party.parent, language) : null,
  otherNames: (party?.otherNames ?? []).map((name, index) => ({
    key: party ? `${party.id} ${index}` : newKey(),
    names: name.names,
    acronym: name.acronym ?? '',
    calledFrom: name.calledFrom?.edtf ?? '',
    calledUntil: name.calledUntil?.edtf ?? '',
  })),
})

/** What is sent: all of a new body, or what was changed of one that is there. */
export function partyBody(value: PartyTyped, changed: readonly string[] | null): object {
  const { names, acronym, kind, country, parent, otherNames } = value
  const sent: Record<string, unknown> = {
    names,
    acronym: acronym.trim() || null,
    kind: kind || undefined,
    country: country || null,
    parent: parent?.id ?? null,
    otherNames: otherNames.map((name) => ({
      names: name.names,
      acronym: name.acronym.trim() || null,
      calledFrom: name.calledFrom || null,
      calledUntil: name.calledUntil || null,
    })),
  }
  const { parent: parentId, ...others } = Object.fromEntries(
    Object.entries(sent).filter(([field]) => changed === null || changed.includes(field)),
  )
  return { ...others, ...(parentId !== undefined && { parentId }) }
}
