import { eq } from 'drizzle-orm'
import { deskWrites } from '../../access/rules.ts'
import { command } from '../../command.ts'
import { forbidden } from '../../outcome.ts'
import { healthBefore } from '../queries/health-before.ts'
import { milestoneRecord } from '../queries/milestone-record.ts'
import { milestoneChanged, reasonForMilestone } from '../schema.ts'

/** Opens a milestone again, for a reason; the completion stays in its history. */
export const takeBackCompletion = command({
  name: 'milestone.takeBack',
  event: 'milestone.takenBack',
  route: 'POST /milestones/{milestoneId}/completion/withdrawal',
  input: reasonForMilestone,
  output: milestoneChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { milestoneId }) => milestoneRecord(tx, milestoneId),
  facts: async (tx, { subject }) => ({ healthBefore: await healthBefore(tx, subject.id) }),
  refuse: ({ subject }) =>
    subject.completionId === null ? { code: 'milestone.notCompleted' } : null,
  change: async (tx, { subject, input, facts, actor, now, seq }) => {
    if (actor.kind !== 'user') throw forbidden()
    const { completions, milestones } = tx.tables
    await tx
      .update(completions)
      .set({ takenBackBy: actor.id, takenBackAt: now, takenBackReason: input.reason })
      .where(eq(completions.id, subject.completionId ?? ''))
    await tx
      .update(milestones)
      .set({ completionId: null, health: facts.healthBefore, version: seq })
      .where(eq(milestones.id, subject.id))
    const after = { health: facts.healthBefore, completion: null }
    return {
      record: { ...subject, content: { ...subject.content, ...after } },
      reason: input.reason,
      answer: { id: subject.id, version: seq },
    }
  },
})
