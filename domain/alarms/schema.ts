import { z } from 'zod'
import { levels } from '#db/values.ts'
import { day, id, languageMap } from '#lib/fields.ts'
import { healths, lateDays } from '../milestones/schema.ts'

/** Why something is on the list. */
export const dues = ['late', 'thisWeek', 'nextFourWeeks', 'behindBaseline'] as const
export type Due = (typeof dues)[number]

export const listAlarmsInput = z.strictObject({
  due: z.enum(dues).meta({
    description:
      'late: the forecast day has passed. thisWeek: due from today to Sunday. nextFourWeeks: due in the four weeks after. behindBaseline: past the day first agreed on, the forecast still to come.',
  }),
  limit: z.coerce.number().int().min(1).max(200).default(25),
  cursor: z.string().max(300).optional(),
})

/** A milestone that somebody has to look at, with the way to it. */
export const alarm = z.strictObject({
  milestoneId: id(),
  titles: languageMap(),
  baselineOn: day(),
  forecastOn: day(),
  health: z.enum(healths),
  late: lateDays,
  plan: z.strictObject({ id: id(), titles: languageMap(), illustrative: z.boolean() }),
  agreement: z.strictObject({ id: id(), reference: z.string(), titles: languageMap() }),
  deskId: id(),
  level: z.enum(levels),
})
export type Alarm = z.infer<typeof alarm>

export const alarmPage = z.strictObject({
  items: z.array(alarm),
  nextCursor: z.string().nullable(),
  total: z.union([
    z.strictObject({ exact: z.number().int() }),
    z.strictObject({ atLeast: z.number().int() }),
  ]),
})
export type AlarmPage = z.infer<typeof alarmPage>
