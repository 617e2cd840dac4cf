import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { staffReads } from '../../access/rules.ts'
import type { Problem } from '../../outcome.ts'
import { query } from '../../query.ts'
import { factsProblem } from '../rules/facts-problem.ts'
import { type Facts, legalStatus } from '../rules/legal-status.ts'
import { doubles, recordingProblem } from '../rules/recording.ts'
import type { Clause, LegalEvent } from '../schema/facts.ts'
import { lawPreview, type LawPreview, previewLawInput } from '../schema/legal-status.ts'
import { beyondEnd } from './beyond-end.ts'
import { documentProblems } from './event-documents.ts'
import { keptFacts } from './kept-facts.ts'
import { judgementOf, readable } from './read-legal-status.ts'

/** What an event or clauses would change, without recording them: the status before and after. */
export const previewLaw = query({
  name: 'legalEvent.preview',
  event: 'legalEvent.previewed',
  route: 'GET /agreements/{agreementId}/status/preview',
  input: previewLawInput,
  output: lawPreview,
  access: staffReads,
  answer: async (db, { input, actor, today, now }): Promise<LawPreview | null> => {
    const found = await readable(db, input.agreementId, actor)
    if (!found) return null
    const { id, deskId, level, titles } = found
    const { on = today, event, clauses } = input
    const facts = await keptFacts(db, id)
    const asked = { today, texts: Object.values(titles) }
    const { problem, after } = event
      ? await withEvent(db, id, facts, { ...event, recordedAt: now.toISOString() }, asked)
      : withClauses(facts, clauses ?? [])
    const before = judgementOf(legalStatus(facts, { on }))
    const then = problem ? null : judgementOf(legalStatus(after, { on }))
    const end = then && endOf(then)
    return {
      ...{ id, deskId, level, on, before },
      after: then,
      beyond: end && end !== endOf(before) ? await beyondEnd(db, actor, id, end) : null,
      problem: problem && {
        code: problem.code,
        params: { ...problem.params },
        errors: (problem.fields ?? []).map((field) => ({ ...field, params: { ...field.params } })),
      },
    }
  },
  discloses: ({ id, deskId, level }) => [{ id, deskId, level, agreementId: id }],
})

type Tried = { problem: Problem | null; after: Facts }

async function withEvent(
  db: Reader,
  agreementId: string,
  facts: Facts,
  event: LegalEvent,
  asked: Parameters<typeof recordingProblem>[2],
): Promise<Tried> {
  const fields = await documentProblems(db, agreementId, event)
  const unknown = fields.length > 0 ? { code: 'invalid', fields } : null
  const problem = unknown ?? recordingProblem(facts, event, asked)
  return { problem, after: { ...facts, events: [...facts.events, event] } }
}

function withClauses({ events }: Facts, clauses: readonly Clause[]): Tried {
  const after = { events, clauses }
  const fields = doubles(clauses.map(({ kind }) => kind))
  const problem = fields.length > 0 ? { code: 'invalid', fields } : factsProblem(after)
  return { problem, after }
}

const endOf = ({ end, latestEnd }: LawPreview['before']): Day | null =>
  (end ?? latestEnd)?.upper ?? null
