import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { paymentsOf } from '../../disbursements/queries/payments.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { contributionRecord } from '../queries/contribution-record.ts'
import { drawnOutOf } from '../queries/envelopes.ts'
import { contributionChanged, withdrawContributionInput } from '../schema.ts'

/** Takes back, for a reason, that something is given; the trail goes on telling of it. */
export const withdrawContribution = command({
  name: 'contribution.withdraw',
  event: 'contribution.withdrawn',
  route: 'POST /contributions/{contributionId}/withdrawal',
  input: withdrawContributionInput,
  output: contributionChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { contributionId }) => contributionRecord(tx, contributionId),
  facts: async (tx, { subject: { id } }) => ({
    isDrawn: (await drawnOutOf(tx, id)) !== null,
    isPaid: (await paymentsOf(tx, [id], {})).through(id).size > 0,
  }),
  refuse: ({ subject: { planStatus }, facts: { isDrawn, isPaid } }) =>
    (planStatus && correctionProblem(planStatus)) ??
    (isDrawn ? { code: 'contribution.isDrawnFrom' } : null) ??
    (isPaid ? { code: 'contribution.isPaid' } : null),
  change: async (tx, { subject, input, seq }) => {
    const { contributions } = tx.tables
    const { row: _, planStatus: __, ...record } = subject
    await tx.delete(contributions).where(eq(contributions.id, subject.id))
    return {
      record,
      ended: [subject.id],
      reason: input.reason,
      answer: { id: subject.id, version: seq },
    }
  },
})
