import { z } from 'zod'
import { clause } from './clauses.ts'
import { legalEvent } from './facts.ts'

type Raw = Record<string, unknown>

/**
 * The facts of an agreement as `status --facts` reads them. A correction names the event it corrects
 * (`corrects`, or `id` alone) and says what is otherwise: a whole `event`, or only the fields that
 * differ; saying nothing else strikes the event out.
 */
export const factsFile = z.preprocess(
  withWholeCorrections,
  z
    .strictObject({
      events: z.array(legalEvent).max(5_000).default([]),
      clauses: z.array(clause).max(50).default([]),
    })
    .superRefine(({ events, clauses }, context) => {
      const refuse = (path: (string | number)[], message: string) =>
        context.addIssue({ code: 'custom', path, message })
      const ids = events.map((event) => event.id)
      for (const [place, event] of events.entries()) {
        if (event.id !== undefined && ids.indexOf(event.id) < place) {
          refuse(['events', place, 'id'], 'repeated')
        }
        if (event.kind === 'correction' && !ids.includes(event.corrects)) {
          refuse(['events', place, 'corrects'], 'noSuchEvent')
        }
        if (event.kind === 'amended')
          refuseDoubles(event.clauses, ['events', place, 'clauses'], refuse)
      }
      refuseDoubles(clauses, ['clauses'], refuse)
    }),
)
export type FactsFile = z.infer<typeof factsFile>

/** An agreement has one clause of a kind at a time. */
function refuseDoubles(
  clauses: readonly { kind: string }[],
  path: (string | number)[],
  refuse: (path: (string | number)[], code: string) => void,
): void {
  const kinds = clauses.map(({ kind }) => kind)
  for (const [place, kind] of kinds.entries()) {
    if (kinds.indexOf(kind) < place) refuse([...path, place, 'kind'], 'repeated')
  }
}

function withWholeCorrections(file: unknown): unknown {
  if (!isRaw(file) || !Array.isArray(file.events)) return file
  const whole = new Map<unknown, Raw>()
  const events = file.events.map((event: unknown) => {
    if (!isRaw(event)) return event
    const said = event.kind === 'correction' ? wholeCorrection(event, whole) : event
    if (typeof said.id === 'string' && !whole.has(said.id)) whole.set(said.id, said)
    return said
  })
  return { ...file, events }
}

/** The event that a correction names, as it should have been recorded. */
function wholeCorrection(said: Raw, before: ReadonlyMap<unknown, Raw>): Raw {
  const { kind, id, corrects = id, recordedAt, event, ...differing } = said
  const named = said.corrects === undefined ? {} : { id }
  const head = { kind, ...named, corrects, ...(recordedAt === undefined ? {} : { recordedAt }) }
  if (event !== undefined) return { ...head, event, ...differing }
  if (Object.keys(differing).length === 0) return { ...head, event: null }
  const first = original(before.get(corrects))
  return first ? { ...head, event: { ...first, ...differing } } : { ...head, event: null }
}

/** What a correction of a correction goes on from is what the first one said. */
function original(event: Raw | undefined): Raw | null {
  if (event?.kind === 'correction') return isRaw(event.event) ? event.event : null
  if (!event) return null
  const { id: _id, recordedAt: _at, ...fields } = event
  return fields
}

const isRaw = (value: unknown): value is Raw =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
