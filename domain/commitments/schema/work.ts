import { z } from 'zod'
import { day, id, languageMap } from '#lib/fields.ts'
import { healths } from '../../milestones/schema/words.ts'
import { recordStatuses } from '../../record-status/schema.ts'

const planNamed = z.strictObject({
  id: id(),
  titles: languageMap(),
  /** True for a plan that is made up to show how plans work. */
  illustrative: z.boolean(),
})

export const evidenceNamed = z.strictObject({ id: id(), fileName: z.string() })

/** A milestone on the way from a promise to its evidence. */
const step = z.strictObject({
  id: id(),
  titles: languageMap(),
  planId: id(),
  health: z.enum(healths),
  forecastOn: day(),
  completedOn: day().nullable(),
  evidence: z.array(evidenceNamed),
})
export type Step = z.infer<typeof step>

/** The work that discharges a promise, how far it is, and the milestones that tell most of it. */
const work = {
  /** Milestones that are done, of those that were not given up. */
  progress: z.strictObject({ done: z.number().int(), of: z.number().int() }),
  /** The last that are done, with what proves them, or the next where none is done. */
  steps: z.array(step),
}

export const discharging = z.strictObject({
  id: id(),
  titles: languageMap(),
  plan: planNamed,
  fromDay: day(),
  toDay: day(),
  ...work,
})

export const dischargingPlan = planNamed.extend({
  recordStatus: z.enum(recordStatuses),
  /** Both sides have said yes to one content of it. */
  agreed: z.boolean(),
  fromDay: day(),
  toDay: day(),
  ...work,
})
export type Work = z.infer<typeof discharging> | z.infer<typeof dischargingPlan>
