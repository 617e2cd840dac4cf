import { z } from 'zod'
import { id } from '#lib/fields.ts'
import { reopening } from '../../record-status/schema.ts'

export const namedAgreement = z.strictObject({ agreementId: id() })

export const reopenAgreementInput = namedAgreement.extend(reopening)
