import { eq, inArray } from 'drizzle-orm'
import type { Reader } from '#db/store.ts'
import { newId } from '#lib/ids.ts'
import { type Money, readMoney } from '#lib/money.ts'
import { deskWrites } from '../access/rules.ts'
import type { Actor } from '../access/schema.ts'
import { command } from '../command.ts'
import { readableDocument } from '../confirmations/queries/readable-document.ts'
import { contributionRecord } from '../contributions/queries/contribution-record.ts'
import { envelopesAbove } from '../contributions/queries/envelopes.ts'
import { given } from '../given.ts'
import type { Problem } from '../outcome.ts'
import { restoring } from '../restoring.ts'
import { disbursementRecord, disbursementState, paidOf } from './queries/disbursement-record.ts'
import { paymentsOf } from './queries/payments.ts'
import { disbursementProblem, type Payable } from './rules.ts'
import {
  correctDisbursementInput,
  disbursementChanged,
  recordDisbursementInput,
  withdrawDisbursementInput,
} from './schema.ts'

/** Records what was paid of a contribution, and on which day; the plan itself stays as agreed. */
export const recordDisbursement = command({
  name: 'disbursement.record',
  event: 'disbursement.recorded',
  route: 'POST /contributions/{contributionId}/disbursements',
  input: recordDisbursementInput,
  output: disbursementChanged,
  access: deskWrites,
  subject: (tx, { contributionId }) => contributionRecord(tx, contributionId),
  facts: async (tx, { subject, input, actor }) => ({
    payable: await payableOf(tx, subject.id),
    file: await fileProblem(tx, { ...subject, ...input }, actor),
  }),
  refuse: ({ subject, input: { money, paidOn }, facts, today }) =>
    disbursementProblem(
      subject.row.form,
      { money: minorOf(money), paidOn },
      facts.payable,
      today,
    ) ?? facts.file,
  change: async (tx, { subject, input, seq }) => {
    const { agreementId, deskId, level } = subject
    const { money, ...said } = input
    const row = {
      ...{ id: newId(), ...said, ...columnsOf(money) },
      ...{ agreementId, deskId, level, version: seq },
    }
    await tx.insert(tx.tables.disbursements).values(row)
    return {
      record: disbursementState(row),
      answer: { id: row.id, version: seq },
      details: { contribution: subject.id },
    }
  },
})

/** Mends what was entered of a payment. */
export const correctDisbursement = command({
  name: 'disbursement.correct',
  event: 'disbursement.corrected',
  route: 'PATCH /disbursements/{disbursementId}',
  input: correctDisbursementInput,
  output: disbursementChanged,
  access: deskWrites,
  versioned: true,
  undo: restoring('disbursementId', correctDisbursementInput),
  subject: (tx, { disbursementId }) => disbursementRecord(tx, disbursementId),
  facts: async (tx, { subject: { id, row, agreementId }, input, actor }) => {
    const { disbursementId: _, reason: __, money, ...said } = input
    const changed = { ...row, ...given(said), ...(money && columnsOf(money)) }
    return {
      changed,
      form: (await contributionRecord(tx, row.contributionId))?.row.form ?? 'cash',
      payable: await payableOf(tx, row.contributionId, id),
      file: await fileProblem(tx, { agreementId, documentId: changed.documentId }, actor),
    }
  },
  refuse: ({ facts: { changed, form, payable, file }, today }) =>
    disbursementProblem(form, { money: paidOf(changed), paidOn: changed.paidOn }, payable, today) ??
    file,
  change: async (tx, { subject, input, facts, seq }) => {
    const { disbursements } = tx.tables
    const row = { ...facts.changed, version: seq }
    await tx.update(disbursements).set(row).where(eq(disbursements.id, subject.id))
    return {
      record: disbursementState(row),
      answer: { id: subject.id, version: seq },
      reason: input.reason,
    }
  },
})

/** Takes back, for a reason, that something was paid; the trail goes on telling of it. */
export const withdrawDisbursement = command({
  name: 'disbursement.withdraw',
  event: 'disbursement.withdrawn',
  route: 'POST /disbursements/{disbursementId}/withdrawal',
  input: withdrawDisbursementInput,
  output: disbursementChanged,
  access: deskWrites,
  versioned: true,
  subject: (tx, { disbursementId }) => disbursementRecord(tx, disbursementId),
  change: async (tx, { subject, input: { reason }, seq }) => {
    const { disbursements } = tx.tables
    const { row: _, ...record } = subject
    await tx.delete(disbursements).where(eq(disbursements.id, subject.id))
    return { record, ended: [subject.id], reason, answer: { id: subject.id, version: seq } }
  },
})

/** The contribution, then the envelopes above it, each with what was paid of it without one payment. */
async function payableOf(db: Reader, id: string, without?: string): Promise<Payable[]> {
  const { contributions } = db.tables
  const drawn = await envelopesAbove(db, [id])
  const line = [...new Set([id, ...drawn.keys()])]
  const rows = await db
    .select({
      id: contributions.id,
      minor: contributions.amount,
      currency: contributions.amountCurrency,
    })
    .from(contributions)
    .where(inArray(contributions.id, line))
  const paid = await paymentsOf(db, line, without === undefined ? {} : { without })
  return line.flatMap((one) => {
    const row = rows.find((found) => found.id === one)
    return row ? { minor: row.minor, currency: row.currency, paid: paid.through(one) } : []
  })
}

async function fileProblem(
  db: Reader,
  { agreementId, documentId }: { agreementId: string; documentId: string | null },
  actor: Actor,
): Promise<Problem | null> {
  if (documentId === null) return null
  return (await readableDocument(db, actor, { id: documentId, agreementId }))
    ? null
    : { code: 'invalid', fields: [{ path: 'documentId', code: 'noSuchDocument' }] }
}

/** An amount in minor units; its shape was looked at before. */
function minorOf(money: Money) {
  const read = readMoney(money)
  if (!read.ok) throw new Error(`An amount that was looked at can't be read: ${read.problem}`)
  return read.value
}

const columnsOf = (money: Money) => {
  const { minor, currency } = minorOf(money)
  return { amount: minor, amountCurrency: currency }
}
