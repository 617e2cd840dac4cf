import type { FieldProblem } from '../../outcome.ts'
import type { LegalEvent } from '../schema/facts.ts'

const bodies = ['predecessorId', 'successorId'] as const

/** The bodies that successions among events name. */
export const succeededIn = (events: readonly LegalEvent[]): string[] =>
  events.flatMap((event) => {
    const said = event.kind === 'correction' ? event.event : event
    return said?.kind === 'partySucceeded' ? bodies.flatMap((name) => said[name] ?? []) : []
  })

/** A body of a succession is not there, or is said to have succeeded itself. */
export function successionProblems(event: LegalEvent, there: ReadonlySet<string>): FieldProblem[] {
  if (event.kind !== 'partySucceeded') return []
  const { predecessorId, successorId } = event
  const unknown = bodies.flatMap((path) =>
    event[path] === null || there.has(event[path]) ? [] : [{ path, code: 'noSuchParty' }],
  )
  const isItself = predecessorId !== null && predecessorId === successorId
  return isItself ? [...unknown, { path: 'successorId', code: 'succeedsItself' }] : unknown
}
