import { eq, max } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import { agreementSubject } from '../../action-plans/queries/agreement-subject.ts'
import { command } from '../../command.ts'
import { noLinks, recordOf } from '../queries/commitment-record.ts'
import { recordsNamed } from '../queries/records-named.ts'
import { commitmentProblem } from '../rules.ts'
import { uncertainColumns } from '../../uncertain-columns.ts'
import { indexCommitment } from './index-commitment.ts'
import { commitmentChanged, createCommitmentInput } from '../schema.ts'

/** Enters a promise under an agreement, after those that it has; it takes the agreement's desk and level. */
export const createCommitment = command({
  name: 'commitment.create',
  event: 'commitment.created',
  route: 'POST /commitments',
  input: createCommitmentInput,
  output: commitmentChanged,
  access: deskWrites,
  subject: (tx, { agreementId }) => agreementSubject(tx, agreementId),
  facts: async (tx, { input, actor }) => ({
    named: await recordsNamed(tx, input, actor),
    last: await lastPosition(tx, input.agreementId),
  }),
  refuse: ({ input, facts }) => commitmentProblem(input, facts.named),
  change: async (tx, { subject, input, facts, seq }) => {
    const row = {
      ...input,
      ...uncertainColumns('promisedOn', input.promisedOn),
      ...uncertainColumns('dueOn', input.dueOn),
      id: newId(),
      officerId: null,
      ...notJudged,
      noActionReason: null,
      noActionBy: null,
      noActionAt: null,
      position: facts.last + 1,
      deskId: subject.deskId,
      level: subject.level,
      version: seq,
    }
    await tx.insert(tx.tables.commitments).values(row)
    await indexCommitment(tx, row)
    return { record: recordOf(row, noLinks), answer: { id: row.id, version: seq } }
  },
})

const notJudged = { health: null, judgedOn: null, judgedBy: null, judgedReason: null }

async function lastPosition(db: Reader, agreementId: string): Promise<number> {
  const { commitments } = db.tables
  const [row] = await db
    .select({ last: max(commitments.position) })
    .from(commitments)
    .where(eq(commitments.agreementId, agreementId))
  return row?.last ?? 0
}
