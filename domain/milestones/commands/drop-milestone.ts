import { eq } from 'drizzle-orm'
import type { Writer } from '#db/store.ts'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { healthBefore } from '../queries/health-before.ts'
import { type MilestoneRow, milestoneRecord, milestoneState } from '../queries/milestone-record.ts'
import { dropProblem } from '../rules.ts'
import { milestoneChanged, reasonForMilestone } from '../schema.ts'
import { judgedBy } from './judged-by.ts'

/** Gives a milestone up, for a reason: it leaves the count, and stays listed (`domain.md` rule 35). */
export const dropMilestone = command({
  name: 'milestone.drop',
  event: 'milestone.dropped',
  route: 'POST /milestones/{milestoneId}/drop',
  input: reasonForMilestone,
  output: milestoneChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { milestoneId }) => milestoneRecord(tx, milestoneId),
  refuse: ({ subject }) => dropProblem(subject),
  change: async (tx, { subject, input: { reason }, actor, today, seq }) => {
    const judgement = { health: 'dropped' as const, ...judgedBy(actor, today, reason) }
    return await saved(tx, { ...subject.row, ...judgement, version: seq }, reason)
  },
})

/** Takes a milestone up again, for a reason; it stands as it did before it was given up. */
export const takeBackDrop = command({
  name: 'milestone.takeBackDrop',
  event: 'milestone.dropTakenBack',
  route: 'POST /milestones/{milestoneId}/drop/withdrawal',
  input: reasonForMilestone,
  output: milestoneChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { milestoneId }) => milestoneRecord(tx, milestoneId),
  facts: async (tx, { subject }) => ({ health: await healthBefore(tx, subject.id) }),
  refuse: ({ subject }) => (subject.health === 'dropped' ? null : { code: 'milestone.notGivenUp' }),
  change: async (tx, { subject, input: { reason }, facts, actor, today, seq }) => {
    const judgement = { ...facts, ...judgedBy(actor, today, reason) }
    return await saved(tx, { ...subject.row, ...judgement, version: seq }, reason)
  },
})

async function saved(tx: Writer, row: MilestoneRow, reason: string) {
  const { milestones } = tx.tables
  await tx.update(milestones).set(row).where(eq(milestones.id, row.id))
  const answer = { id: row.id, version: row.version }
  return { record: await milestoneState(tx, row), answer, reason }
}
