import { z } from 'zod'
import { day, id, line, paragraph } from '#lib/fields.ts'
import { money, moneyAnswer } from '#lib/money-field.ts'
import { evidence } from '../milestones/schema.ts'

const fields = {
  money: money(),
  paidOn: day(),
  /** By which the payment is found, such as an order's number. */
  reference: line(100).nullable(),
  /** A document of the same agreement that proves it. */
  documentId: id().nullable(),
}

export const recordDisbursementInput = z.strictObject({
  contributionId: id(),
  ...fields,
  reference: fields.reference.default(null),
  documentId: fields.documentId.default(null),
})

/** What is left out stays; of which contribution it is stays, too. */
export const correctDisbursementInput = z.strictObject({
  disbursementId: id(),
  money: fields.money.optional(),
  paidOn: fields.paidOn.optional(),
  reference: fields.reference.optional(),
  documentId: fields.documentId.optional(),
  reason: paragraph(1_000).optional(),
})

export const withdrawDisbursementInput = z.strictObject({
  disbursementId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

/** What a change of a payment answers. */
export const disbursementChanged = z.strictObject({ id: id(), version: z.number().int() })

/** A payment as it is told. */
export const disbursement = z.strictObject({
  id: id(),
  version: z.number().int(),
  money: moneyAnswer(),
  paidOn: day(),
  reference: z.string().nullable(),
  evidence: evidence.nullable(),
})
export type Disbursement = z.infer<typeof disbursement>
