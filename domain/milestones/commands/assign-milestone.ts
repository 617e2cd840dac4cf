import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { seatOf } from '../../desks/queries/seat-of.ts'
import { assignProblem } from '../../desks/rules.ts'
import { restoring } from '../../restoring.ts'
import { milestoneRecord, milestoneState } from '../queries/milestone-record.ts'
import { assignMilestoneInput, milestoneChanged, withOfficer } from '../schema.ts'

/** Hands a milestone to somebody of its desk, who sees to it from then on; to the desk, where none is named. */
export const assignMilestone = command({
  name: 'milestone.assign',
  event: 'milestone.assigned',
  route: 'PUT /milestones/{milestoneId}/officer',
  input: assignMilestoneInput,
  output: milestoneChanged,
  access: deskWrites,
  versioned: true,
  undo: restoring('milestoneId', assignMilestoneInput, withOfficer),
  subject: (tx, { milestoneId }) => milestoneRecord(tx, milestoneId),
  facts: (tx, { input: { officerId } }) => seatOf(tx, officerId),
  refuse: ({ subject, input, facts: seat }) => assignProblem(subject, input.officerId, seat),
  change: async (tx, { subject, input: { officerId, reason }, seq }) => {
    const { milestones } = tx.tables
    const row = { ...subject.row, officerId, version: seq }
    await tx.update(milestones).set(row).where(eq(milestones.id, subject.id))
    const answer = { id: subject.id, version: seq }
    return { record: await milestoneState(tx, row), answer, reason }
  },
})
