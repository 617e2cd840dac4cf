import { eq } from 'drizzle-orm'
import { newId } from '#lib/ids.ts'
import { newSecret, secretHash } from '#lib/secrets.ts'
import { deskWrites } from '../../access/rules.ts'
import { actionPlanRecord } from '../../action-plans/queries/action-plan-record.ts'
import { command } from '../../command.ts'
import { confirmationProblem } from '../rules/confirmable.ts'
import { type LinkRow, linkRecord, linkState } from '../queries/confirmation-states.ts'
import { planStanding } from '../queries/plan-standing.ts'
import {
  confirmationChanged,
  linkSent,
  revokeLinkInput,
  sendLinkInput,
} from '../schema/confirmation.ts'
import { given, known } from './give-confirmation.ts'
import { keepContent } from './keep-content.ts'

const day = 24 * 60 * 60 * 1_000

/**
 * Makes a link by which somebody of the counterpart answers without an account: to the content as it
 * is now, once, until it expires or is revoked. Its address is told once.
 */
export const sendLink = command({
  name: 'confirmationLink.send',
  event: 'confirmationLink.sent',
  route: 'POST /action-plans/{planId}/confirmation-links',
  input: sendLinkInput,
  output: linkSent,
  access: deskWrites,
  subject: (tx, { planId }) => actionPlanRecord(tx, planId),
  facts: (tx, { subject }) => planStanding(tx, subject),
  refuse: ({ input, facts }) =>
    facts && confirmationProblem(given(facts), input.contentHash, 'counterpart'),
  change: async (tx, { subject, input, facts, actor, now, seq }) => {
    const token = newSecret()
    const { id: planId, agreementId, deskId, level } = subject
    const row: LinkRow = {
      ...{ id: newId(), planId, agreementId, deskId, level, version: seq },
      contentId: await keepContent(tx, subject, known(facts)),
      tokenHash: secretHash(token),
      ...{ recipient: input.recipient, language: input.language },
      ...{ sentBy: actor.kind === 'user' ? actor.id : null, sentAt: now },
      expiresAt: new Date(now.getTime() + input.days * day),
      ...{ revokedAt: null, answeredAt: null, answer: null },
      ...{ name: null, post: null, statement: null },
    }
    await tx.insert(tx.tables.confirmationLinks).values(row)
    const answer = { id: row.id, version: seq, expiresAt: row.expiresAt.toISOString(), path: null }
    return {
      record: linkState(row),
      answer,
      toldOnce: { path: `/confirm/${token}?lang=${row.language}` },
    }
  },
})

/** Ends a link at once; whoever holds it is told so. */
export const revokeLink = command({
  name: 'confirmationLink.revoke',
  event: 'confirmationLink.revoked',
  route: 'POST /confirmation-links/{linkId}/revocation',
  input: revokeLinkInput,
  output: confirmationChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { linkId }) => linkRecord(tx, linkId),
  refuse: ({ subject: { row } }) =>
    row.answeredAt || row.revokedAt ? { code: 'confirmation.linkClosed' } : null,
  change: async (tx, { subject: { row }, now, seq }) => {
    const { confirmationLinks } = tx.tables
    const after = { ...row, revokedAt: now, version: seq }
    await tx.update(confirmationLinks).set(after).where(eq(confirmationLinks.id, row.id))
    return { record: linkState(after), answer: { id: row.id, version: seq } }
  },
})
