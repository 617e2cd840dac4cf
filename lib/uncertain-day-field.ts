import { z } from 'zod'
import { readUncertainDay } from './edtf.ts'

/**
 * A zod field for a day that may be known only within bounds, in EDTF (`[2019-06-21..2019-06-22]`).
 * Apart from `fields.ts`, so that only who reads such days carries their grammar.
 */
export const uncertainDay = () =>
  z
    .string()
    .max(120)
    .transform((text, context) => {
      const read = readUncertainDay(text)
      if (read.ok) return read.value
      context.addIssue({ code: 'custom', message: read.problem, input: text })
      return z.NEVER
    })

/** An uncertain day as the API gives it. */
export const uncertainDayAnswer = z.strictObject({
  edtf: z.string(),
  lower: z.string().meta({ format: 'date' }),
  upper: z.string().meta({ format: 'date' }),
})
