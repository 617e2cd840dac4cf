import { newId } from '#lib/ids.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { forbidden } from '../../outcome.ts'
import { dateRequestState, isDateAsked } from '../queries/date-request.ts'
import { milestoneRecord } from '../queries/milestone-record.ts'
import { dateRequestProblem } from '../rules.ts'
import { askDateInput, milestoneChanged } from '../schema.ts'

/** Asks that another day be agreed on for a milestone; a manager decides, and until then nothing moves. */
export const askDate = command({
  name: 'milestone.askDate',
  event: 'milestone.dateAsked',
  route: 'POST /milestones/{milestoneId}/date-requests',
  input: askDateInput,
  output: milestoneChanged,
  access: deskWrites,
  subject: (tx, { milestoneId }) => milestoneRecord(tx, milestoneId),
  facts: (tx, { subject }) => isDateAsked(tx, subject.id),
  refuse: ({ subject, input: { askedOn }, facts: isAsked }) =>
    isAsked
      ? { code: 'milestone.dateAskedAlready' }
      : dateRequestProblem(subject.row, subject.planPeriod, askedOn),
  change: async (tx, { subject, input: { askedOn, reason }, actor, now, seq }) => {
    if (actor.kind !== 'user') throw forbidden()
    const { id: milestoneId, planId, agreementId, deskId, level, ...days } = subject.row
    const row = {
      ...{ id: newId(), milestoneId, planId, agreementId, deskId, level, version: seq },
      ...{ baselineOn: days.baselineOn, forecastOn: days.forecastOn, askedOn, reason },
      ...{ askedBy: actor.id, askedAt: now, state: 'waiting' as const },
      ...{ decidedBy: null, decidedAt: null, decisionReason: null },
    }
    await tx.insert(tx.tables.dateRequests).values(row)
    return { record: dateRequestState(row), reason, answer: { id: row.id, version: seq } }
  },
})
