import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { paymentsOf } from '../../disbursements/queries/payments.ts'
import { paidProblem } from '../../disbursements/rules.ts'
import { given } from '../../given.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { restoring } from '../../restoring.ts'
import { contributionRecord, contributionState } from '../queries/contribution-record.ts'
import { drawnOutOf, envelopeNamed } from '../queries/envelopes.ts'
import { drawingProblem, envelopeProblem } from '../rules.ts'
import { contributionChanged, correctContributionInput } from '../schema.ts'
import { minorOf } from './create-contribution.ts'

/** Mends what was entered of a contribution; it stays where it is given to. */
export const correctContribution = command({
  name: 'contribution.correct',
  event: 'contribution.corrected',
  route: 'PATCH /contributions/{contributionId}',
  input: correctContributionInput,
  output: contributionChanged,
  access: deskWrites,
  versioned: true,
  undo: restoring('contributionId', correctContributionInput),
  subject: (tx, { contributionId }) => contributionRecord(tx, contributionId),
  facts: async (tx, { subject: { id, row, agreementId }, input, actor }) => {
    const { contributionId: _, reason: __, money, ...said } = input
    const { minor: amount, currency: amountCurrency } = minorOf(money ?? null)
    const amounts = money === undefined ? {} : { amount, amountCurrency }
    const changed = { ...row, ...given(said), ...amounts }
    return {
      changed,
      envelope: await envelopeNamed(tx, changed.drawnFromId, { id, agreementId, actor }),
      drawn: await drawnOutOf(tx, id),
      paid: (await paymentsOf(tx, [id], {})).through(id),
    }
  },
  refuse: ({ subject: { planStatus }, facts: { changed, envelope, drawn, paid } }) => {
    const { side, amount: minor, amountCurrency: currency } = changed
    return (
      (planStatus && correctionProblem(planStatus)) ??
      drawingProblem({ side, minor, currency }, envelope) ??
      envelopeProblem({ side, minor, currency }, drawn) ??
      paidProblem({ form: changed.form, minor, currency }, paid)
    )
  },
  change: async (tx, { subject, input, facts, seq }) => {
    const { contributions } = tx.tables
    const row = { ...facts.changed, version: seq }
    await tx.update(contributions).set(row).where(eq(contributions.id, subject.id))
    return {
      record: contributionState(row),
      answer: { id: subject.id, version: seq },
      reason: input.reason,
    }
  },
})
