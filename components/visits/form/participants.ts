import { partyPicked } from '#components/parties/party-words.ts'
import type { Picked } from '#components/ui/forms/picker/picked.ts'
import type { ParticipantAnswer } from '#domain/participants/schema.ts'
import { newId } from '#lib/ids.ts'
import { type LanguageMap, localText } from '#lib/language-map.ts'

/** Somebody who took part, as a form holds them. */
export type ParticipantRow = {
  key: string
  person: Picked | null
  party: Picked | null
  side: 'ours' | 'counterpart'
  role: 'head' | 'member'
  names: LanguageMap
  posts: LanguageMap
}

export const newParticipant = (side: ParticipantRow['side'] = 'ours'): ParticipantRow => ({
  ...{ key: newId(), person: null, party: null, side, role: 'member', names: {}, posts: {} },
})

export const participantRow = (
  { person, party, side, role, names, posts }: ParticipantAnswer,
  place: number,
  language: string,
): ParticipantRow => ({
  key: `row${place}`,
  person: person && { id: person.id, ...localText(person.names, language) },
  party: party && partyPicked(party, language),
  side,
  role,
  names: names ?? {},
  posts: posts ?? {},
})

const orNull = (map: LanguageMap) => (Object.keys(map).length > 0 ? map : null)

/** What is sent of somebody; a delegation's side is the visit's own. */
export const participantBody = (row: ParticipantRow, withSide: boolean) => ({
  personId: row.person?.id ?? null,
  partyId: row.party?.id ?? null,
  role: row.role,
  names: row.person ? null : orNull(row.names),
  posts: orNull(row.posts),
  ...(withSide && { side: row.side }),
})
