import { canonicalJson } from '#lib/canonical-json.ts'
import type { Day } from '#lib/days.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import type { LanguageMap } from '#lib/language-map.ts'
import type { FieldProblem } from '../outcome.ts'
import type { Participant } from './schema.ts'

/** What is known of the records that participants name: which are there, and who held which post. */
export type NamedParticipants = {
  parties: ReadonlySet<string>
  /** The posts of each person that is there. */
  people: ReadonlyMap<string, readonly HeldPost[]>
}

export type HeldPost = {
  partyId: string
  posts: LanguageMap
  heldFrom: UncertainDay | null
  heldUntil: UncertainDay | null
}

/** Why these can't have taken part: each names what is not there, or is here twice. */
export function participantProblems(
  list: string,
  participants: readonly Participant[],
  { people, parties }: NamedParticipants,
): FieldProblem[] {
  const marks = participants.map(markOf)
  return participants.flatMap(({ personId, partyId }, place) => {
    const path = `${list}.${place}`
    return [
      ...(personId && !people.has(personId)
        ? [{ path: `${path}.personId`, code: 'noSuchPerson' }]
        : []),
      ...(partyId && !parties.has(partyId)
        ? [{ path: `${path}.partyId`, code: 'noSuchParty' }]
        : []),
      ...(marks.indexOf(marks[place] ?? '') < place ? [{ path, code: 'repeated' }] : []),
    ]
  })
}

/** A person is one whatever else is said; others are told apart by all that is known of them. */
const markOf = ({ personId, partyId, names, posts }: Participant): string =>
  personId ?? canonicalJson({ partyId, names, posts })

/**
 * The participants as they are kept: whose post is not said has the one that the register knows of
 * that day, and keeps it when it changes later (`domain.md` rule 23).
 */
export const withPosts = (
  participants: readonly Participant[],
  { people }: Pick<NamedParticipants, 'people'>,
  on: { lower: Day; upper: Day } | null,
): Participant[] =>
  participants.map((one) => {
    if (one.personId === null || one.posts !== null) return one
    const held = (people.get(one.personId) ?? []).filter(
      ({ partyId }) => one.partyId === null || partyId === one.partyId,
    )
    const post = held.find((candidate) => on === null || mayHaveBeenHeld(candidate, on))
    return post ? { ...one, partyId: post.partyId, posts: post.posts } : one
  })

const mayHaveBeenHeld = ({ heldFrom, heldUntil }: HeldPost, on: { lower: Day; upper: Day }) =>
  (heldFrom === null || heldFrom.lower <= on.upper) &&
  (heldUntil === null || heldUntil.upper >= on.lower)
