import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { deskWrites, userOf } from '../../access/rules.ts'
import { command } from '../../command.ts'
import {
  type DateRequestRow,
  dateRequestRecord,
  dateRequestState,
} from '../queries/date-request.ts'
import { milestoneRecord, milestoneState } from '../queries/milestone-record.ts'
import { dateApprovalProblem, dateRefusalProblem } from '../rules.ts'
import { milestoneChanged, namedDateRequest, refuseDateInput } from '../schema.ts'

/**
 * Makes the asked day the agreed one and the expected one; the day first agreed on stays with the
 * milestone, and those it had stay with the request (`domain.md` rule 34). Two persons stand behind it.
 */
export const approveDate = command({
  name: 'milestone.approveDate',
  event: 'milestone.dateApproved',
  route: 'POST /date-requests/{requestId}/approval',
  input: namedDateRequest,
  output: milestoneChanged,
  access: { ...deskWrites, roles: ['manager'] },
  versioned: true,
  subject: (tx, { requestId }) => dateRequestRecord(tx, requestId),
  facts: (tx, { subject: { row } }) => milestoneRecord(tx, row.milestoneId),
  refuse: ({ subject: { row }, facts, actor }) =>
    facts && dateApprovalProblem(row, facts.row, facts.planPeriod, actor),
  change: async (tx, { subject: { row }, facts, actor, now, seq }) => {
    if (!facts) throw new Error('The milestone of a request is not there.')
    const { milestones } = tx.tables
    const { baselineOn, firstBaselineOn } = facts.row
    const moved = {
      ...{ ...facts.row, baselineOn: row.askedOn, forecastOn: row.askedOn, version: seq },
      firstBaselineOn: firstBaselineOn ?? baselineOn,
    }
    await tx.update(milestones).set(moved).where(eq(milestones.id, moved.id))
    const decided = { state: 'approved' as const, decidedBy: userOf(actor), decidedAt: now }
    return { ...(await decide(tx, row, decided, seq)), also: [await milestoneState(tx, moved)] }
  },
})

/** Leaves the agreed day as it is, for a reason; whoever asked takes the request back the same way. */
export const refuseDate = command({
  name: 'milestone.refuseDate',
  event: 'milestone.dateRefused',
  route: 'POST /date-requests/{requestId}/refusal',
  input: refuseDateInput,
  output: milestoneChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { requestId }) => dateRequestRecord(tx, requestId),
  refuse: ({ subject: { row }, actor }) => dateRefusalProblem(row, actor),
  change: async (tx, { subject: { row }, input: { reason }, actor, now, seq }) => {
    const decided = { state: 'refused' as const, decidedBy: userOf(actor), decidedAt: now }
    return { ...(await decide(tx, row, { ...decided, decisionReason: reason }, seq)), reason }
  },
})

async function decide(
  tx: Writer,
  row: DateRequestRow,
  decided: Partial<DateRequestRow>,
  version: number,
) {
  const { dateRequests } = tx.tables
  const after = { ...row, ...decided, version }
  await tx.update(dateRequests).set(after).where(eq(dateRequests.id, row.id))
  return { record: dateRequestState(after), answer: { id: row.id, version } }
}
