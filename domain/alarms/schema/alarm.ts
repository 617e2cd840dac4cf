import { z } from 'zod'
import { levels } from '#db/values.ts'
import { day, id, languageMap } from '#lib/fields.ts'
import { healths, lateDays } from '../../milestones/schema.ts'
import { dueMeaning, dues } from './due.ts'

export const listAlarmsInput = z.strictObject({
  due: z.enum(dues).meta({ description: dueMeaning }),
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
