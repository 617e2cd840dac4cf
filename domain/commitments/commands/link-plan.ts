import { isNamed } from '../../access/queries.ts'
import { canRead, deskWrites } from '../../access/rules.ts'
import { actionPlanRecord } from '../../action-plans/queries/action-plan-record.ts'
import { command } from '../../command.ts'
import { missing } from '../../outcome.ts'
import { commitmentRecord } from '../queries/commitment-record.ts'
import { linkProblem } from '../rules.ts'
import { commitmentChanged, planOfCommitment } from '../schema.ts'
import { saveLinks } from './save-links.ts'

/** Says that a plan is itself what was promised, such as "by signing specific action plans". */
export const linkPlan = command({
  name: 'commitment.linkPlan',
  event: 'commitment.planLinked',
  route: 'POST /commitments/{commitmentId}/plans',
  input: planOfCommitment,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  facts: async (tx, { input, actor }) => {
    const plan = await actionPlanRecord(tx, input.planId)
    if (!plan || !canRead(actor, plan, await isNamed(tx, actor, plan))) throw missing()
    return { plan }
  },
  refuse: ({ subject, facts: { plan } }) =>
    linkProblem({ ...subject.row, tied: subject.links.planIds }, plan, 'plan'),
  change: async (tx, { subject, input: { planId }, seq }) => ({
    record: await saveLinks(tx, subject, { planIds: [...subject.links.planIds, planId] }, seq),
    details: { plan: planId },
    answer: { id: subject.id, version: seq },
  }),
})

/** Says that a plan is not what was promised after all; both stay. */
export const unlinkPlan = command({
  name: 'commitment.unlinkPlan',
  event: 'commitment.planUnlinked',
  route: 'DELETE /commitments/{commitmentId}/plans/{planId}',
  input: planOfCommitment,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  refuse: ({ subject, input }) =>
    subject.links.planIds.includes(input.planId) ? null : { code: 'commitment.planNotLinked' },
  change: async (tx, { subject, input: { planId }, seq }) => {
    const planIds = subject.links.planIds.filter((one) => one !== planId)
    return {
      record: await saveLinks(tx, subject, { planIds }, seq),
      details: { plan: planId },
      answer: { id: subject.id, version: seq },
    }
  },
})
