import { partyPicked } from '#components/parties/party-words.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { PersonDetail } from '#domain/people/schema.ts'
import { newId } from '#lib/ids.ts'
import type { LanguageMap } from '#lib/language-map.ts'

export type PostRow = {
  key: string
  party: Picked | null
  posts: LanguageMap
  heldFrom: string
  heldUntil: string
}

/** A person as the form holds one. */
export type PersonTyped = {
  names: LanguageMap
  familyNames: LanguageMap
  country: string
  posts: readonly PostRow[]
}

export const newPerson: PersonTyped = { names: {}, familyNames: {}, country: '', posts: [] }

export const newPost = (): PostRow => ({
  ...{ key: newId(), party: null, posts: {}, heldFrom: '', heldUntil: '' },
})

export const personTyped = (person: PersonDetail, language: string): PersonTyped => ({
  names: person.names,
  familyNames: person.familyNames ?? {},
  country: person.country ?? '',
  posts: person.posts.map(({ party, posts, heldFrom, heldUntil }, place) => ({
    key: `post${place}`,
    party: partyPicked(party, language),
    posts,
    heldFrom: heldFrom?.edtf ?? '',
    heldUntil: heldUntil?.edtf ?? '',
  })),
})

/** What is sent of a person. */
export const personBody = ({ names, familyNames, country, posts }: PersonTyped) => ({
  names,
  familyNames: Object.keys(familyNames).length > 0 ? familyNames : null,
  country: country || null,
  posts: posts.map((row) => ({
    partyId: row.party?.id,
    posts: row.posts,
    heldFrom: row.heldFrom || null,
    heldUntil: row.heldUntil || null,
  })),
})
