import { z } from 'zod'
import { day } from '#lib/fields.ts'

export const countDueDaysInput = z.strictObject({})

/** Five weeks from Monday, a day each: how much of which kind is due on it and still to be done. */
export const dueDaysCounted = z.strictObject({
  days: z.array(
    z.strictObject({
      on: day(),
      milestones: z.number().int(),
      commitments: z.number().int(),
      deadlines: z.number().int(),
    }),
  ),
})
export type DueDaysCounted = z.infer<typeof dueDaysCounted>
