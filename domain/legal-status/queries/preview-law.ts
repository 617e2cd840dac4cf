import type { Reader } from '#db/store.ts'
import type { Day } from '#lib/days.ts'
import { staffReads } from '../../access/rules.ts'
import { fieldProblems } from '../../field-problems.ts'
import type { FieldProblem, Problem } from '../../outcome.ts'
import { query } from '../../query.ts'
import { factsProblem } from '../rules/facts-problem.ts'
import { type Facts, legalStatus } from '../rules/legal-status.ts'
import { doubles, recordingProblem } from '../rules/recording.ts'
import { recordedLegalEvent } from '../schema/facts.ts'
import {
  lawPreview,
  type LawPreview,
  previewedClauses,
  previewLawInput,
} from '../schema/legal-status.ts'
import { beyondEnd, disclosedBeyond } from './beyond-end.ts'
import { namingProblems } from './event-names.ts'
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
    const asked = { today, now, texts: Object.values(titles) }
    const { problem, after } =
      event === undefined
        ? withClauses(facts, clauses)
        : await withEvent(db, id, facts, event, asked)
    const before = judgementOf(legalStatus(facts, { on }))
    const then = problem ? null : judgementOf(legalStatus(after, { on }))
    const end = then && endOf(then)
    return {
      ...{ id, deskId, level, on, before },
      after: then,
      beyond:
        end && end !== endOf(before)
          ? await beyondEnd(db, { actor, agreementId: id, law: after, end, seq: null })
          : null,
      problem: problem && {
        code: problem.code,
        params: { ...problem.params },
        errors: (problem.fields ?? []).map((field) => ({ ...field, params: { ...field.params } })),
      },
    }
  },
  discloses: ({ id, deskId, level, beyond }) => [
    { id, deskId, level, agreementId: id },
    ...disclosedBeyond(beyond),
  ],
})

type Tried = { problem: Problem | null; after: Facts }

type Asked = Parameters<typeof recordingProblem>[2] & { now: Date }

async function withEvent(
  db: Reader,
  agreementId: string,
  facts: Facts,
  said: unknown,
  { now, ...asked }: Asked,
): Promise<Tried> {
  const read = recordedLegalEvent.safeParse(said, { reportInput: true })
  if (!read.success) return { problem: invalid(fieldProblems(read.error)), after: facts }
  const event = { ...read.data, recordedAt: now.toISOString() }
  const unknown = await namingProblems(db, agreementId, event)
  const problem = unknown.length > 0 ? invalid(unknown) : recordingProblem(facts, event, asked)
  return { problem, after: { ...facts, events: [...facts.events, event] } }
}

function withClauses(facts: Facts, said: unknown): Tried {
  const read = previewedClauses.safeParse({ clauses: said }, { reportInput: true })
  if (!read.success) return { problem: invalid(fieldProblems(read.error)), after: facts }
  const after = { ...facts, clauses: read.data.clauses }
  const twice = doubles(after.clauses.map(({ kind }) => kind))
  return { problem: twice.length > 0 ? invalid(twice) : factsProblem(after), after }
}

const invalid = (fields: readonly FieldProblem[]): Problem => ({ code: 'invalid', fields })

const endOf = ({ end, latestEnd }: LawPreview['before']): Day | null =>
  (end ?? latestEnd)?.upper ?? null
