import { isNamed } from '../../access/queries.ts'
import { canRead, deskWrites } from '../../access/rules.ts'
import { activityRecord } from '../../activities/queries/activity-record.ts'
import { command } from '../../command.ts'
import { missing } from '../../outcome.ts'
import { commitmentRecord } from '../queries/commitment-record.ts'
import { linkProblem } from '../rules.ts'
import { activityOfCommitment, commitmentChanged } from '../schema.ts'
import { saveLinks } from './save-links.ts'

/** Says that an activity of the same agreement discharges a promise, wholly or in part. */
export const linkActivity = command({
  name: 'commitment.linkActivity',
  event: 'commitment.activityLinked',
  route: 'POST /commitments/{commitmentId}/activities',
  input: activityOfCommitment,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  facts: async (tx, { input, actor }) => {
    const activity = await activityRecord(tx, input.activityId)
    if (!activity || !canRead(actor, activity, await isNamed(tx, actor, activity))) throw missing()
    return { activity }
  },
  refuse: ({ subject, facts: { activity } }) =>
    linkProblem({ ...subject.row, tied: subject.links.activityIds }, activity, 'activity'),
  change: async (tx, { subject, input: { activityId }, seq }) => {
    const activityIds = [...subject.links.activityIds, activityId]
    return {
      record: await saveLinks(tx, subject, { activityIds }, seq),
      details: { activity: activityId },
      answer: { id: subject.id, version: seq },
    }
  },
})

/** Says that an activity does not discharge the promise after all; both stay. */
export const unlinkActivity = command({
  name: 'commitment.unlinkActivity',
  event: 'commitment.activityUnlinked',
  route: 'DELETE /commitments/{commitmentId}/activities/{activityId}',
  input: activityOfCommitment,
  output: commitmentChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { commitmentId }) => commitmentRecord(tx, commitmentId),
  refuse: ({ subject, input }) =>
    subject.links.activityIds.includes(input.activityId) ? null : { code: 'commitment.notLinked' },
  change: async (tx, { subject, input: { activityId }, seq }) => {
    const activityIds = subject.links.activityIds.filter((one) => one !== activityId)
    return {
      record: await saveLinks(tx, subject, { activityIds }, seq),
      details: { activity: activityId },
      answer: { id: subject.id, version: seq },
    }
  },
})
