import type { Day } from '#lib/days.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import type { FieldProblem, Problem } from '../outcome.ts'
import { type NamedParticipants, participantProblems } from '../participants/rules.ts'
import type { Participant } from '../participants/schema.ts'
import { quotationProblems } from '../sources/rules.ts'

type Stay = { fromDay: Day; toDay: Day }

type Said = {
  heldOn: UncertainDay | null
  counterpartId: string | null
  participants: readonly Participant[]
} & Parameters<typeof quotationProblems>[0]

type Facts = {
  named: NamedParticipants
  /** What is wrong with the source that it names. */
  sources: readonly FieldProblem[]
  /** The days of the visit that it belongs to. */
  stay: Stay | null
}

/** Why a meeting can't be kept so: every field that names what is not there, or can't have been. */
export function meetingProblem(said: Said, { named, sources, stay }: Facts): Problem | null {
  const fields = [
    ...(said.counterpartId !== null && !named.parties.has(said.counterpartId)
      ? [{ path: 'counterpartId', code: 'noSuchParty' }]
      : []),
    ...dayProblems(said.heldOn, stay),
    ...participantProblems('participants', said.participants, named),
    ...sources,
    ...quotationProblems(said),
  ]
  return fields.length > 0 ? { code: 'invalid', fields } : null
}

/** Whether a meeting can have been held within a stay; one whose day is not known can. */
export const isWithin = (heldOn: UncertainDay | null, { fromDay, toDay }: Stay): boolean =>
  heldOn === null || (heldOn.lower <= toDay && heldOn.upper >= fromDay)

/** A meeting within a visit is held on one of its days. */
const dayProblems = (heldOn: UncertainDay | null, stay: Stay | null): FieldProblem[] =>
  stay === null || isWithin(heldOn, stay)
    ? []
    : [
        {
          path: 'heldOn',
          code: 'outsideVisit',
          params: { fromDay: stay.fromDay, toDay: stay.toDay },
        },
      ]
