import { and, eq, or } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { readableWhere } from '../../access/queries.ts'
import { reportReads, staffReads } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { query } from '../../query.ts'
import { type LegalStatus, legalStatus } from '../rules/legal-status.ts'
import { periodsUntil } from '../rules/period-list.ts'
import { recordingProblem } from '../rules/recording.ts'
import { stateSpans } from '../rules/state-spans.ts'
import { asWritten } from '../schema/as-written.ts'
import type { LegalEvent } from '../schema/facts.ts'
import {
  legalEventPreview,
  type LegalEventPreview,
  type LegalStatusAnswer,
  legalStatusAnswer,
  previewLegalEventInput,
  readLegalStatusInput,
} from '../schema/legal-status.ts'
import { keptFacts } from './kept-facts.ts'

type Written = LegalStatusAnswer['clauses'][number]

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
    const facts = await keptFacts(db, agreement.id, knownAt ? new Date(knownAt) : null)
    return {
      ...agreement,
      ...{ on, knownAt },
      ...judgementOf(legalStatus(facts, { on, knownAt })),
      periods: periodsUntil(facts, on, knownAt),
      spans: stateSpans(facts, knownAt),
      events: recordedEvents(facts.events, knownAt),
      clauses: facts.clauses.map((clause) => asWritten(clause) as Written),
    }
  },
  discloses: ({ id, deskId, level }) => [{ id, deskId, level, agreementId: id }],
})

/** What an event would change, without recording it: the status before it and after it. */
export const previewLegalEvent = query({
  name: 'legalEvent.preview',
  event: 'legalEvent.previewed',
  route: 'GET /agreements/{agreementId}/status/preview',
  input: previewLegalEventInput,
  output: legalEventPreview,
  access: staffReads,
  answer: async (db, { input, actor, today, now }): Promise<LegalEventPreview | null> => {
    const found = await readable(db, input.agreementId, actor)
    if (!found) return null
    const { id, deskId, level, titles } = found
    const { on = today } = input
    const facts = await keptFacts(db, id)
    const event = { ...input.event, recordedAt: now.toISOString() }
    const problem = recordingProblem(facts, event, { today, texts: Object.values(titles) })
    const after = { ...facts, events: [...facts.events, event] }
    return {
      ...{ id, deskId, level, on },
      before: judgementOf(legalStatus(facts, { on })),
      after: problem ? null : judgementOf(legalStatus(after, { on })),
      problem: problem && { code: problem.code, params: { ...problem.params } },
    }
  },
  discloses: ({ id, deskId, level }) => [{ id, deskId, level, agreementId: id }],
})

async function readable(db: Reader, agreementId: string, actor: Actor | null) {
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
function judgementOf(status: LegalStatus): LegalEventPreview['before'] {
  const { signedOn: _s, enteredIntoForceOn: _e, entryStated: _t, ...judgement } = status
  return JSON.parse(JSON.stringify(judgement, plainBounds)) as LegalEventPreview['before']
}

function plainBounds(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || !('edtf' in value)) return value
  const { lower, upper } = value as unknown as { lower: string; upper: string }
  return { lower, upper }
}

/** All that was recorded, in that order, with what each correction put right. */
function recordedEvents(
  events: readonly LegalEvent[],
  knownAt: string | null,
): LegalStatusAnswer['events'] {
  const known = events.filter(({ recordedAt }) => !knownAt || !recordedAt || recordedAt <= knownAt)
  const corrections = new Map(
    known.flatMap((event) => (event.kind === 'correction' ? [[event.corrects, event.id]] : [])),
  )
  return known.map(({ id = '', recordedAt = null, ...event }) => ({
    ...{ id, recordedAt, kind: event.kind },
    event: asWritten(event) as Written,
    correctedBy: corrections.get(id) ?? null,
  }))
}
