import { z } from 'zod'
import { sides } from '#db/values.ts'
import { legalEventKinds, legalStates, missingTerms, noticePurposes } from './words.ts'

const civilDay = () => z.string().meta({ format: 'date' })
export const bounds = z.strictObject({ lower: civilDay(), upper: civilDay() })

/** A fact that stands, corrections carried out, on the day that it is of. */
const mark = z.strictObject({
  kind: z.enum(legalEventKinds),
  side: z.enum(sides).nullable(),
  purpose: z.enum(noticePurposes).nullable(),
  /** Of a notice the day of its receipt, or that of its dispatch where it was not received. */
  on: bounds,
})

/** A period of the agreement with its notice window. */
const period = z.strictObject({
  number: z.number().int(),
  from: bounds,
  to: bounds.nullable(),
  cutOff: bounds.nullable(),
})

const span = z.strictObject({ from: civilDay(), to: civilDay(), state: z.enum(legalStates) })

/** What a life line is drawn from, beside the state: the same for the staff and for the public. */
export const lifeShape = {
  periods: z.array(period),
  spans: z.array(span),
  marks: z.array(mark),
}

export const life = z.strictObject({
  on: civilDay(),
  state: z.enum(legalStates),
  missing: z.array(z.enum(missingTerms)),
  end: bounds.nullable(),
  latestEnd: bounds.nullable(),
  renewsUntil: bounds.nullable(),
  ...lifeShape,
})
export type Life = z.infer<typeof life>
