import { z } from 'zod'
import { id, paragraph } from '#lib/fields.ts'
import { recordStatuses } from './words.ts'

export const namedAgreement = z.strictObject({ agreementId: id() })

export const reopenAgreementInput = namedAgreement.extend({
  reason: paragraph(1_000, 'reasonMissing'),
})

export const recordStatusChanged = z.strictObject({
  id: id(),
  recordStatus: z.enum(recordStatuses),
  version: z.number().int(),
})
