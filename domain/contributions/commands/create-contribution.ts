import { readMoney, type Money } from '#lib/money.ts'
import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { correctionProblem } from '../../record-status/rules.ts'
import { contributionPlace } from '../queries/contribution-place.ts'
import { contributionState } from '../queries/contribution-record.ts'
import { envelopeNamed } from '../queries/envelopes.ts'
import { drawingProblem } from '../rules.ts'
import { contributionChanged, createContributionInput } from '../schema.ts'

/** Enters what a side gives to an agreement, to a plan of it, or to one activity (`domain.md` rule 30). */
export const createContribution = command({
  name: 'contribution.create',
  event: 'contribution.created',
  route: 'POST /contributions',
  input: createContributionInput,
  output: contributionChanged,
  access: deskWrites,
  subject: (tx, input) => contributionPlace(tx, input),
  facts: async (tx, { input, subject: { agreementId }, actor }) => ({
    envelope: await envelopeNamed(tx, input.drawnFromId, { id: null, agreementId, actor }),
  }),
  refuse: ({ subject: { planStatus }, input, facts }) =>
    (planStatus && correctionProblem(planStatus)) ??
    drawingProblem({ side: input.side, ...minorOf(input.money) }, facts.envelope),
  change: async (tx, { subject, input, seq }) => {
    const { side, form, firmness, titles, valueOn, drawnFromId } = input
    const { agreementId, planId, activityId, deskId, level } = subject
    const { minor, currency } = minorOf(input.money)
    const row = {
      id: newId(),
      ...{ agreementId, planId, activityId, deskId, level, version: seq },
      ...{ side, form, firmness, titles, valueOn, drawnFromId },
      ...{ amount: minor, amountCurrency: currency },
    }
    await tx.insert(tx.tables.contributions).values(row)
    return { record: contributionState(row), answer: { id: row.id, version: seq } }
  },
})

/** An amount as it is kept; both are null where none is stated. Its shape was looked at before. */
export function minorOf(money: Money | null): { minor: number | null; currency: string | null } {
  const read = money && readMoney(money)
  return read?.ok ? read.value : { minor: null, currency: null }
}
