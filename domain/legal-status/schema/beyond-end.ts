import { z } from 'zod'
import { levels, parentFates, parentRelations } from '#db/values.ts'
import { id, languageMap } from '#lib/fields.ts'

const civilDay = () => z.string().meta({ format: 'date' })

const agreementUnder = z.strictObject({
  id: id(),
  reference: z.string(),
  titles: languageMap(),
  relation: z.enum(parentRelations).nullable(),
  inForceUntil: civilDay().nullable(),
  deskId: id(),
  level: z.enum(levels),
  /** What was decided to become of it already; null until somebody says it. */
  decided: z.enum(parentFates).nullable(),
  /** What can be answered of it; empty where nothing is asked any more. */
  choices: z.array(z.enum(parentFates)),
})

/** Of a plan: the activities that last longer, and the open milestones that are expected later. */
const planBeyond = z.strictObject({
  id: id(),
  titles: languageMap(),
  activities: z.number().int(),
  milestones: z.number().int(),
})

/** What goes on beyond a last day: agreements that stand or fall with this one, and work under it. */
export const beyondEnd = z.strictObject({
  agreements: z.array(agreementUnder),
  plans: z.array(planBeyond),
})
export type BeyondEnd = z.infer<typeof beyondEnd>
