import { z } from 'zod'
import { levels } from '#db/values.ts'
import { day, id, languageMap } from '#lib/fields.ts'
import { activity } from '../activities/schema.ts'

export const createActionPlanInput = z.strictObject({
  agreementId: id(),
  titles: languageMap(),
  fromDay: day(),
  toDay: day(),
  /** True for a plan that is made up to show how plans work; it is labelled so wherever it is shown. */
  illustrative: z.boolean().default(false),
})

export const actionPlanCreated = z.strictObject({ id: id(), version: z.number().int() })

export const readActionPlanInput = z.strictObject({ planId: id() })

/** How far a plan is; what was given up is left out of both. */
const progress = z.strictObject({ done: z.number().int(), of: z.number().int() })

export const actionPlan = z.strictObject({
  id: id(),
  version: z.number().int(),
  agreement: z.strictObject({ id: id(), reference: z.string(), titles: languageMap() }),
  titles: languageMap(),
  fromDay: day(),
  toDay: day(),
  illustrative: z.boolean(),
  deskId: id(),
  level: z.enum(levels),
  /** The day at home that lateness is told for. */
  today: day(),
  progress,
  /** Whether the caller may change it. */
  writable: z.boolean(),
  activities: z.array(activity),
})
export type ActionPlan = z.infer<typeof actionPlan>
