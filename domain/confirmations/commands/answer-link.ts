import { eq } from 'drizzle-orm'
import type { Reader, Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import type { AccessLine } from '../../access/schema.ts'
import { command, type RecordState } from '../../command.ts'
import { confirmationProblem, linkProblem, proposalsProblem } from '../rules/confirmable.ts'
import { linkStanding } from '../rules/standing.ts'
import {
  type CounterProposalRow,
  counterProposalState,
  type LinkRecord,
  type LinkRow,
  linkByToken,
  linkState,
} from '../queries/confirmation-states.ts'
import { type PlanStanding, planStanding } from '../queries/plan-standing.ts'
import {
  confirmByLinkInput,
  counterProposeInput,
  disputeByLinkInput,
  linkAnswered,
} from '../schema/confirmation.ts'
import { given, known, saveConfirmation } from './give-confirmation.ts'

/** The link that is held, and no other. */
const heldLink: AccessLine = { roles: ['linkHolder'], scope: 'self' }

const common = {
  output: linkAnswered,
  access: heldLink,
  // The token is a secret: no answer is kept under a key that its hash could be told from.
  secret: true,
  subject: (tx: Reader, { token }: { token: string }) => linkByToken(tx, token),
  facts: (tx: Reader, { subject }: { subject: LinkRecord }) =>
    planStanding(tx, { id: subject.row.planId, agreementId: subject.agreementId }),
} as const

/** Says yes for the counterpart to what the link shows. */
export const confirmByLink = command({
  name: 'confirmation.giveByLink',
  event: 'confirmation.givenByLink',
  route: 'POST /confirm/{token}/confirmation',
  input: confirmByLinkInput,
  ...common,
  refuse: ({ subject, input, facts, now }) =>
    answerProblem(subject, facts, now) ??
    (facts && confirmationProblem(given(facts), input.contentHash, 'counterpart')),
  change: async (tx, { subject, input: { name, post }, facts, now, seq }) => {
    const answered = await answer(tx, subject, { answer: 'confirmed', name, post }, now, seq)
    const { planId, agreementId, deskId, level } = subject.row
    const { record } = await saveConfirmation(tx, {
      ...{ plan: { id: planId, agreementId, deskId, level }, facts: known(facts), now, seq },
      said: { side: 'counterpart', way: 'link', linkId: subject.id, name, post },
    })
    return { record, also: [answered], answer: { answer: 'confirmed' } }
  },
})

/** Says no, with the reason: nothing of the plan changes by it. */
export const disputeByLink = command({
  name: 'confirmation.disputeByLink',
  event: 'confirmation.disputedByLink',
  route: 'POST /confirm/{token}/dispute',
  input: disputeByLinkInput,
  ...common,
  refuse: ({ subject, facts, now }) => answerProblem(subject, facts, now),
  change: async (tx, { subject, input: { name, post, statement }, now, seq }) => {
    const said = { answer: 'disputed', name, post, statement } as const
    const record = await answer(tx, subject, said, now, seq)
    return { record, reason: statement, answer: { answer: 'disputed' } }
  },
})

/** Asks that single fields be otherwise, each for a reason; our side decides on each. */
export const counterProposeByLink = command({
  name: 'confirmation.counterProposeByLink',
  event: 'confirmation.counterProposedByLink',
  route: 'POST /confirm/{token}/counter-proposals',
  input: counterProposeInput,
  ...common,
  refuse: ({ subject, input, facts, now }) =>
    answerProblem(subject, facts, now) ??
    (facts && proposalsProblem(facts.current.content, input.proposals)),
  change: async (tx, { subject, input: { name, post, proposals }, now, seq }) => {
    const said = { answer: 'counterProposed', name, post } as const
    const record = await answer(tx, subject, said, now, seq)
    const { id: linkId, planId, agreementId, deskId, level, language } = subject.row
    const rows = proposals.map(
      (proposal): CounterProposalRow => ({
        ...{ ...proposal, id: newId(), linkId, planId, agreementId, deskId, level, language },
        ...{ madeAt: now, state: 'waiting', version: seq },
        ...{ decidedBy: null, decidedAt: null, decisionReason: null },
      }),
    )
    await tx.insert(tx.tables.counterProposals).values(rows)
    return { record, also: rows.map(counterProposalState), answer: { answer: 'counterProposed' } }
  },
})

/** A link is answered once, and only to the content that it was sent with. */
function answerProblem({ row }: LinkRecord, facts: PlanStanding | null, now: Date) {
  const sent = facts?.rows.find(({ id }) => id === row.contentId)
  return linkProblem(linkStanding(row, { now, isCurrent: sent?.seq === facts?.since }))
}

type Said = Pick<LinkRow, 'answer' | 'name' | 'post'> & Partial<LinkRow>

async function answer(
  tx: Writer,
  { row }: LinkRecord,
  said: Said,
  answeredAt: Date,
  version: number,
): Promise<RecordState> {
  const { confirmationLinks } = tx.tables
  const after = { ...row, ...said, answeredAt, version }
  await tx.update(confirmationLinks).set(after).where(eq(confirmationLinks.id, row.id))
  return linkState(after)
}
