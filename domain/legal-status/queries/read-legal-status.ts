import { and, eq, or } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { edtfOf } from '#lib/day-bounds.ts'
import type { Day } from '#lib/days.ts'
import type { UncertainDay } from '#lib/edtf.ts'
import { readableWhere } from '../../access/queries.ts'
import { reportReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { namesOf } from '../../audit/queries/names.ts'
import { query } from '../../query.ts'
import { type Bounds, firstDay } from '../rules/bounds.ts'
import { knownFacts } from '../rules/known-facts.ts'
import { type Facts, type LegalStatus, legalStatus } from '../rules/legal-status.ts'
import { lifeParts } from '../rules/life-parts.ts'
import { sidesSigned } from '../rules/signing.ts'
import { asWritten } from '../schema/as-written.ts'
import { succeededIn } from '../rules/succession.ts'
import type { LegalEvent } from '../schema/facts.ts'
import {
  type LawPreview,
  type LegalStatusAnswer,
  legalStatusAnswer,
  readLegalStatusInput,
} from '../schema/legal-status.ts'
import { factsOf } from './facts-known-at.ts'
import { recordings } from './recordings.ts'

type Written = LegalStatusAnswer['clauses'][number]
type Judgement = LawPreview['before']

/** What is in force on a day, and as known at a moment, until when, and how one knows. */
export const readLegalStatus = query({
  name: 'legalStatus.read',
  event: 'legalStatus.read',
  route: 'GET /agreements/{agreementId}/status',
  input: readLegalStatusInput,
  output: legalStatusAnswer,
  access: reportReads,
  answer: async (db, { input, actor, today }): Promise<LegalStatusAnswer | null> => {
    const found = await readable(db, input.agreementId, actor)
    if (!found) return null
    const { titles: _, ...agreement } = found
    const { on = today, knownAt = null } = input
    const facts = await factsOf(db, agreement.id, knownAt)
    const status = legalStatus(facts, { on, knownAt })
    return {
      ...agreement,
      ...{ on, knownAt },
      ...judgementOf(status),
      ...daysOf(facts, status, { on, knownAt }),
      ...lifeParts(facts, { on, knownAt }, status),
      events: recordedEvents(facts.events, await recordings(db, agreement.id)),
      names: Object.fromEntries(await namesOf(db, actor, succeededIn(facts.events))),
      clauses: facts.clauses.map((clause) => asWritten(clause) as Written),
    }
  },
  discloses: ({ id, deskId, level }) => [{ id, deskId, level, agreementId: id }],
})

/** The agreement where the caller may know of it. */
export async function readable(db: Reader, agreementId: string, actor: Actor | null) {
  const { agreements } = db.tables
  const { id, version, reference, deskId, level, titles } = agreements
  const [found] = await db
    .select({ id, version, reference, deskId, level, titles })
    .from(agreements)
    .where(
      and(
        or(eq(id, agreementId), eq(reference, agreementId)),
        readableWhere(db, actor, { ...agreements, agreementId: id }),
      ),
    )
  return found
}

/** The engine's answer as the API gives it: days within bounds without their EDTF. */
export function judgementOf(status: LegalStatus): Judgement {
  const { signedOn: _s, enteredIntoForceOn: _e, entryStated: _t, ...judgement } = status
  return JSON.parse(JSON.stringify(judgement, plainBounds)) as Judgement
}

function plainBounds(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('edtf' in value)) return value
  const { lower, upper } = value as unknown as { lower: string; upper: string }
  return { lower, upper }
}

/** The days that most is told by, as their events wrote them; and who has signed by then. */
function daysOf(
  { events }: Facts,
  { signedOn, enteredIntoForceOn }: LegalStatus,
  { on, knownAt }: { on: Day; knownAt: string | null },
): Pick<LegalStatusAnswer, 'sidesSigned' | 'signedOn' | 'enteredIntoForceOn'> {
  const facts = knownFacts(events, knownAt)
  return {
    sidesSigned: sidesSigned(facts, on),
    signedOn: asUncertain(signedOn),
    enteredIntoForceOn: asUncertain(enteredIntoForceOn),
  }
}

/** A day that nothing bounds is not known; the rest is written as EDTF writes it. */
export function asUncertain(day: (Bounds & { edtf?: string }) | null): UncertainDay | null {
  if (day === null || day.lower === firstDay) return null
  const { lower, upper } = day
  return { edtf: day.edtf ?? edtfOf(day), lower, upper }
}

/** All that was recorded by then, in that order, with what each correction put right. */
function recordedEvents(
  events: readonly LegalEvent[],
  recording: Awaited<ReturnType<typeof recordings>>,
): LegalStatusAnswer['events'] {
  const corrections = new Map(
    events.flatMap((event) => (event.kind === 'correction' ? [[event.corrects, event.id]] : [])),
  )
  return events.map(({ id = '', recordedAt = null, ...event }) => ({
    ...{ id, recordedAt, kind: event.kind },
    ...recording(id),
    event: asWritten(event) as Written,
    correctedBy: corrections.get(id) ?? null,
  }))
}
