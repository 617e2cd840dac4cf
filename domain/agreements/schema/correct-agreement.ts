import { z } from 'zod'
import { levels } from '#db/values.ts'
import { id, paragraph } from '#lib/fields.ts'
import {
  areas,
  counterpartReference,
  listedAssertions,
  legalCharacter,
  parties,
  programmes,
  readers,
  signatories,
  titles,
} from './agreement-fields.ts'
import { parent } from './tree.ts'
import { agreementKinds } from './words.ts'

/**
 * What is corrected of an agreement: what is named is replaced, a list as a whole; what is not named
 * stays. What the law follows from has events instead, each corrected by a later one.
 */
export const correctedFields = {
  kind: z.enum(agreementKinds).optional(),
  titles: titles().optional(),
  counterpartReference: counterpartReference().optional(),
  parent: parent.nullable().optional(),
  legalCharacter: legalCharacter.optional(),
  parties: parties().optional(),
  signatories: signatories().optional(),
  areas: areas.optional(),
  programmes: programmes().optional(),
  assertions: listedAssertions().optional(),
  level: z.enum(levels).optional(),
  readers: readers().optional(),
}

const fields = Object.keys(correctedFields) as (keyof typeof correctedFields)[]

export const correctAgreementInput = z
  .strictObject({ agreementId: id(), ...correctedFields, reason: paragraph(1_000).optional() })
  .refine((input) => fields.some((field) => input[field] !== undefined), {
    error: 'nothingToCorrect',
    path: ['titles'],
  })
export type CorrectAgreement = z.infer<typeof correctAgreementInput>
