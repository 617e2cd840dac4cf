import { and, eq, inArray } from 'drizzle-orm'
import type { Reader, Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { readableWhere } from '../../access/queries.ts'
import { deskWrites } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { command } from '../../command.ts'
import { forbidden } from '../../outcome.ts'
import { completionJson, milestoneRecord } from '../queries/milestone-record.ts'
import { completionProblem } from '../rules.ts'
import { completeMilestoneInput, milestoneChanged } from '../schema.ts'

/** Evidence is asked for because auditors sample completed milestones. */
export const completeMilestone = command({
  name: 'milestone.complete',
  event: 'milestone.completed',
  route: 'POST /milestones/{milestoneId}/completion',
  input: completeMilestoneInput,
  output: milestoneChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { milestoneId }) => milestoneRecord(tx, milestoneId),
  facts: async (tx, { input, actor }) => ({
    evidenceOf: await agreementsOf(tx, input.evidence, actor),
  }),
  refuse: ({ subject, input, facts, today }) =>
    completionProblem({ ...subject, ...facts }, input, today),
  change: async (tx, { subject, input, actor, now, seq }) => {
    const completion = {
      id: newId(),
      milestoneId: subject.id,
      completedOn: input.completedOn,
      note: input.note ?? null,
      completedBy: personOf(actor),
      completedAt: now,
      evidence: [...new Set(input.evidence)],
    }
    await save(tx, completion, seq)
    const after = { health: 'done', completion: completionJson(completion) }
    return {
      record: { ...subject, content: { ...subject.content, ...after } },
      answer: { id: subject.id, version: seq },
    }
  },
})

/** A completion is somebody's word; the command line has no access to it. */
function personOf(actor: Actor): string {
  if (actor.kind !== 'user') throw forbidden()
  return actor.id
}

/** Whose each document is, of those that the caller may know of. */
async function agreementsOf(
  db: Reader,
  ids: readonly string[],
  actor: Actor,
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const { documents } = db.tables
  const rows = await db
    .select({ id: documents.id, agreementId: documents.agreementId })
    .from(documents)
    .where(and(inArray(documents.id, [...ids]), readableWhere(db, actor, documents)))
  return new Map(rows.map(({ id, agreementId }) => [id, agreementId]))
}

async function save(
  tx: Writer,
  {
    evidence,
    ...completion
  }: {
    id: string
    milestoneId: string
    completedOn: string
    note: string | null
    completedBy: string
    completedAt: Date
    evidence: readonly string[]
  },
  seq: number,
): Promise<void> {
  const { completions, completionEvidence, milestones } = tx.tables
  await tx.insert(completions).values(completion)
  await tx
    .insert(completionEvidence)
    .values(evidence.map((documentId) => ({ completionId: completion.id, documentId })))
  await tx
    .update(milestones)
    .set({ completionId: completion.id, health: 'done', version: seq })
    .where(eq(milestones.id, completion.milestoneId))
}
