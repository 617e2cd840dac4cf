import type { Writer } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { deskWrites, userOf } from '../../access/rules.ts'
import {
  type ActionPlanRecord,
  actionPlanRecord,
} from '../../action-plans/queries/action-plan-record.ts'
import { command } from '../../command.ts'
import { confirmationProblem } from '../rules/confirmable.ts'
import { type ConfirmationRow, confirmationState } from '../queries/confirmation-states.ts'
import { readableDocument } from '../queries/readable-document.ts'
import { type PlanStanding, planStanding } from '../queries/plan-standing.ts'
import {
  confirmationChanged,
  giveConfirmationInput,
  recordSheetInput,
} from '../schema/confirmation.ts'
import { keepContent } from './keep-content.ts'

/** Says yes for our side to what is agreed of a plan, as it was looked at. */
export const giveConfirmation = command({
  name: 'confirmation.give',
  event: 'confirmation.given',
  route: 'POST /action-plans/{planId}/confirmations',
  input: giveConfirmationInput,
  output: confirmationChanged,
  access: { ...deskWrites, roles: ['manager'] },
  subject: (tx, { planId }) => actionPlanRecord(tx, planId),
  facts: (tx, { subject }) => planStanding(tx, subject),
  refuse: ({ input, facts }) =>
    facts && confirmationProblem(given(facts), input.contentHash, 'ours'),
  change: async (tx, { subject, facts, actor, now, seq }) => {
    const said = { side: 'ours', way: 'signedIn', confirmedBy: userOf(actor) } as const
    return await saveConfirmation(tx, { plan: subject, facts: known(facts), said, now, seq })
  },
})

/**
 * Records that a side said yes on paper: the sheet was printed with the content's hash, signed and
 * stamped, and its scan stands among the documents of the agreement.
 */
export const recordSheet = command({
  name: 'confirmation.recordSheet',
  event: 'confirmation.sheetRecorded',
  route: 'POST /action-plans/{planId}/stamped-sheets',
  input: recordSheetInput,
  output: confirmationChanged,
  access: deskWrites,
  subject: (tx, { planId }) => actionPlanRecord(tx, planId),
  facts: async (tx, { subject, input, actor }) => ({
    standing: await planStanding(tx, subject),
    isDocument: await readableDocument(tx, actor, {
      id: input.documentId,
      ...ofAgreement(subject),
    }),
  }),
  refuse: ({ input, facts: { standing, isDocument } }) => {
    if (!isDocument)
      return { code: 'invalid', fields: [{ path: 'documentId', code: 'noSuchRecord' }] }
    return standing && confirmationProblem(given(standing), input.contentHash, input.side)
  },
  change: async (tx, { subject, input, facts, actor, now, seq }) => {
    const { side, documentId, name, post } = input
    const said = { side, documentId, name, post: post ?? null, confirmedBy: userOf(actor) }
    return await saveConfirmation(tx, {
      ...{ plan: subject, facts: known(facts.standing), now, seq },
      said: { ...said, way: 'sheet' },
    })
  },
})

export const given = ({ current, obstacles, covering }: PlanStanding) => ({
  hash: current.hash,
  obstacles,
  covering,
})

const ofAgreement = ({ agreementId }: { agreementId: string }) => ({ agreementId })

/** The plan was found a moment ago, in the same transaction. */
export function known(facts: PlanStanding | null): PlanStanding {
  if (!facts) throw new Error('A plan that was just read is not there.')
  return facts
}

type Saving = {
  plan: Pick<ActionPlanRecord, 'id' | 'agreementId' | 'deskId' | 'level'>
  facts: PlanStanding
  said: Pick<ConfirmationRow, 'side' | 'way'> & Partial<ConfirmationRow>
  now: Date
  seq: number
}

/** Keeps a yes with the content that it is to. */
export async function saveConfirmation(tx: Writer, { plan, facts, said, now, seq }: Saving) {
  const { agreementId, deskId, level } = plan
  const row: ConfirmationRow = {
    ...{ confirmedBy: null, linkId: null, documentId: null, name: null, post: null, ...said },
    ...{ id: newId(), planId: plan.id, agreementId, deskId, level },
    ...{ contentId: await keepContent(tx, plan, facts), confirmedAt: now, version: seq },
  }
  await tx.insert(tx.tables.confirmations).values(row)
  const { content, hash } = facts.current
  return {
    record: confirmationState(row, content.titles, hash),
    answer: { id: row.id, version: seq },
  }
}
