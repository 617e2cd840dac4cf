import { eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/store.ts'
import { deskWrites } from '../../access/rules.ts'
import type { Actor } from '../../access/schema.ts'
import { changeActionPlan } from '../../action-plans/commands/change-action-plan.ts'
import { actionPlanRecord } from '../../action-plans/queries/action-plan-record.ts'
import { changeActivity } from '../../activities/commands/change-activity.ts'
import { activityRecord } from '../../activities/queries/activity-record.ts'
import { type AnyCommand, command, type Subject } from '../../command.ts'
import { askDate } from '../../milestones/commands/ask-date.ts'
import { changeMilestone } from '../../milestones/commands/change-milestone.ts'
import { milestoneRecord } from '../../milestones/queries/milestone-record.ts'
import { refused } from '../../outcome.ts'
import {
  type CounterProposalRow,
  counterProposalRecord,
  counterProposalState,
} from '../queries/confirmation-states.ts'
import {
  confirmationChanged,
  declineProposalInput,
  decideProposalInput,
} from '../schema/confirmation.ts'

/**
 * Does what the counterpart asked for, by the command that anybody here would change it with, and by
 * its rules; a new agreed day is asked for, and a manager approves it as any other.
 */
export const acceptProposal = command({
  name: 'counterProposal.accept',
  event: 'counterProposal.accepted',
  route: 'POST /counter-proposals/{proposalId}/acceptance',
  input: decideProposalInput,
  output: confirmationChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { proposalId }) => counterProposalRecord(tx, proposalId),
  facts: (tx, { subject: { row }, actor }) => ordinaryChange(tx, row, actor),
  refuse: ({ subject: { row }, facts, ...rest }) => {
    if (row.state !== 'waiting') return { code: 'confirmation.proposalDecided' }
    if (!facts) return { code: 'confirmation.proposalOfNothing' }
    const { command: ordinary, ...asked } = facts
    return ordinary.refuse?.({ ...rest, ...asked }) ?? null
  },
  change: async (tx, { subject: { row }, facts, actor, now, ...rest }) => {
    if (!facts) throw refused({ code: 'confirmation.proposalOfNothing' })
    const { command: ordinary, ...asked } = facts
    const done = await ordinary.change(tx, { ...rest, ...asked, actor, now })
    const decided = { state: 'accepted' as const, decidedBy: userOf(actor), decidedAt: now }
    const said = await decide(tx, row, decided, rest.seq)
    return { ...said, reason: row.reason, also: [done.record, ...(done.also ?? [])] }
  },
})

/** Leaves the plan as it is, for a reason. */
export const declineProposal = command({
  name: 'counterProposal.decline',
  event: 'counterProposal.declined',
  route: 'POST /counter-proposals/{proposalId}/refusal',
  input: declineProposalInput,
  output: confirmationChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { proposalId }) => counterProposalRecord(tx, proposalId),
  refuse: ({ subject: { row } }) =>
    row.state === 'waiting' ? null : { code: 'confirmation.proposalDecided' },
  change: async (tx, { subject: { row }, input: { reason }, actor, now, seq }) => {
    const decided = { state: 'declined' as const, decidedBy: userOf(actor), decidedAt: now }
    return { ...(await decide(tx, row, { ...decided, decisionReason: reason }, seq)), reason }
  },
})

const userOf = (actor: Actor) => (actor.kind === 'user' ? actor.id : null)

async function decide(
  tx: Writer,
  row: CounterProposalRow,
  decided: Partial<CounterProposalRow>,
  version: number,
) {
  const { counterProposals } = tx.tables
  const after = { ...row, ...decided, version }
  await tx.update(counterProposals).set(after).where(eq(counterProposals.id, row.id))
  return { record: counterProposalState(after), answer: { id: row.id, version } }
}

type Asked = { command: AnyCommand; subject: Subject; input: object }

/** The change as anybody here would ask for it; null where what it is about is there no more. */
async function ordinaryChange(db: Reader, row: CounterProposalRow, actor: Actor) {
  const asked = await askedBy(db, row)
  if (!asked) return null
  const parsed = asked.command.input.safeParse(asked.input)
  if (!parsed.success) return null
  const seen = { input: parsed.data, subject: asked.subject, actor }
  return { ...asked, input: parsed.data, facts: await asked.command.facts?.(db, seen) }
}

async function askedBy(db: Reader, row: CounterProposalRow): Promise<Asked | null> {
  const { subjectId: id, field, language, value, reason } = row
  const withText = (texts: unknown) => ({
    [field]: { ...(texts as Record<string, string> | null), [language]: value },
  })
  const isText = field === 'titles' || field === 'expectedResults'
  const said = (kept: object) => ({
    ...(isText ? withText((kept as Record<string, unknown>)[field]) : { [field]: value }),
    reason,
  })
  switch (row.subjectKind) {
    case 'actionPlan': {
      const subject = await actionPlanRecord(db, row.planId)
      const input = subject && { planId: subject.id, ...said(subject.row) }
      return subject && input && { command: changeActionPlan, subject, input }
    }
    case 'activity': {
      const subject = await activityRecord(db, id)
      const input = subject && { activityId: id, ...said(subject.row) }
      return subject && input && { command: changeActivity, subject, input }
    }
    case 'milestone': {
      const subject = await milestoneRecord(db, id)
      if (!subject) return null
      if (field === 'baselineOn') {
        return { command: askDate, subject, input: { milestoneId: id, askedOn: value, reason } }
      }
      return { command: changeMilestone, subject, input: { milestoneId: id, ...said(subject.row) } }
    }
  }
}
