import { eq } from 'drizzle-orm'
import type { Json } from '#lib/canonical-json.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { restoring } from '../../restoring.ts'
import { given } from '../../given.ts'
import { commitmentRecord, recordOf } from '../queries/commitment-record.ts'
import { recordsNamed } from '../queries/records-named.ts'
import { commitmentProblem } from '../rules.ts'
import { uncertainColumns } from '../../uncertain-columns.ts'
import { indexCommitment } from './index-commitment.ts'
import { commitmentChanged, correctCommitmentInput } from '../schema.ts'

/** Mends what is recorded of a promise; what is left out stays as it is. */
export const correctCommitment = command({
  name: 'commitment.correct',
  event: 'commitment.corrected',
  route: 'PATCH /commitments/{commitmentId}',
  input: correctCommitmentInput,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  undo: restoring('commitmentId', correctCommitmentInput, withDayTexts),
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  facts: async (tx, { subject, input, actor }) => {
    const mended = { ...subject.row, ...columnsSaid(input) }
    return { mended, named: await recordsNamed(tx, mended, actor) }
  },
  refuse: ({ facts }) => commitmentProblem(facts.mended, facts.named),
  change: async (tx, { subject, input, facts, seq }) => {
    const { commitments } = tx.tables
    const row = { ...facts.mended, version: seq }
    await tx.update(commitments).set(row).where(eq(commitments.id, subject.id))
    await indexCommitment(tx, row)
    return {
      record: recordOf(row, subject.links),
      answer: { id: subject.id, version: seq },
      reason: input.reason,
    }
  },
})

const days = ['promisedOn', 'dueOn'] as const

function columnsSaid({
  commitmentId: _,
  reason: __,
  promisedOn,
  dueOn,
  ...said
}: ReturnType<typeof correctCommitmentInput.parse>) {
  return {
    ...given(said),
    ...(promisedOn === undefined ? {} : uncertainColumns('promisedOn', promisedOn)),
    ...(dueOn === undefined ? {} : uncertainColumns('dueOn', dueOn)),
  }
}

/** Versions keep the bounds of an uncertain day beside it; what is sent is its text. */
function withDayTexts(before: Record<string, Json>): Record<string, Json> {
  const texts = days
    .filter((name) => before[name] !== undefined)
    .map((name) => [name, (before[name] as { edtf: string } | null)?.edtf ?? null])
  return { ...before, ...Object.fromEntries(texts) }
}
