import type { Day } from '#lib/days.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import { isWithin } from '../meetings/rules.ts'
import type { FieldProblem, Problem } from '../outcome.ts'
import { type NamedParticipants, participantProblems } from '../participants/rules.ts'
import type { Participant } from '../participants/schema.ts'
import { quotationProblems } from '../sources/rules.ts'

type Stay = { fromDay: Day; toDay: Day }

type Said = Stay & {
  delegationId: string
  hostId: string | null
  delegation: readonly Participant[]
} & Parameters<typeof quotationProblems>[0]

type Facts = {
  named: NamedParticipants
  /** What is wrong with the source that it names. */
  sources: readonly FieldProblem[]
  meetings: readonly { heldOn: UncertainDay | null }[]
}

/** Why a visit can't be kept so: every field that names what is not there, or can't have been. */
export function visitProblem(said: Said, { named, sources, meetings }: Facts): Problem | null {
  const fields = [
    ...bodyProblems(said, named.parties),
    ...stayProblems(said, meetings),
    ...participantProblems('delegation', said.delegation, named),
    ...sources,
    ...quotationProblems(said),
  ]
  return fields.length > 0 ? { code: 'invalid', fields } : null
}

const bodyProblems = (said: Said, known: ReadonlySet<string>): FieldProblem[] =>
  (['delegationId', 'hostId'] as const).flatMap((path) => {
    const id = said[path]
    return id === null || known.has(id) ? [] : [{ path, code: 'noSuchParty' }]
  })

/**
 * Why a stay can't have these days: they run backwards, or leave out what was held in it. The signing
 * of the agreement is another fact, and is left alone (`domain.md` rule 3).
 */
function stayProblems(stay: Stay, meetings: Facts['meetings']): FieldProblem[] {
  if (stay.toDay < stay.fromDay) return [{ path: 'toDay', code: 'endsBeforeItBegins' }]
  return meetings.some(({ heldOn }) => !isWithin(heldOn, stay))
    ? [{ path: 'fromDay', code: 'leavesMeetingOut' }]
    : []
}
