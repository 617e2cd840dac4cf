import { z } from 'zod'
import { day, paragraph } from '#lib/fields.ts'

const named = { subjectId: z.string().min(1).max(120) }

/** What is put off: a milestone, a promise, a deadline, a request, by its identifier on the desk. */
export const namedSnooze = z.strictObject(named)

export const snoozeInput = z.strictObject({
  ...named,
  untilDay: day(),
  reason: paragraph(500, 'reasonMissing'),
})

export const snooze = z.strictObject({
  ...named,
  untilDay: day(),
  reason: z.string(),
  /** Whether its day is still to come; one that has passed is kept for its reason. */
  standing: z.boolean(),
})
export type Snooze = z.infer<typeof snooze>

export const listSnoozesInput = z.strictObject({})
export const snoozeList = z.strictObject({ items: z.array(snooze) })

/** The most that are looked at: what was put off longer ago says nothing any more. */
export const mostSnoozes = 200
