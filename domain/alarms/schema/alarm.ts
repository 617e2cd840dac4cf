import { z } from 'zod'
import { levels } from '#db/values.ts'
import { day, id, languageMap } from '#lib/fields.ts'
import { uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { authors, commitmentKinds, coverages } from '../../commitments/schema/words.ts'
import { lateDays } from '../../milestones/schema.ts'
import { healths } from '../../milestones/schema/words.ts'
import { dueMeaning, dues } from './due.ts'

export const listAlarmsInput = z.strictObject({
  due: z.enum(dues).meta({ description: dueMeaning }),
  limit: z.coerce.number().int().min(1).max(200).default(25),
  cursor: z.string().max(300).optional(),
})

/** What every alarm has, with the way to it. */
const common = {
  id: id(),
  titles: languageMap(1_000),
  /** The day by which the list is sorted: from the day after it is late. */
  on: day(),
  late: lateDays,
  agreement: z.strictObject({ id: id(), reference: z.string(), titles: languageMap() }),
  deskId: id(),
  level: z.enum(levels),
}

const milestoneAlarm = z.strictObject({
  kind: z.literal('milestone'),
  ...common,
  baselineOn: day(),
  forecastOn: day(),
  health: z.enum(healths),
  plan: z.strictObject({ id: id(), titles: languageMap(), illustrative: z.boolean() }),
})

const commitmentAlarm = z.strictObject({
  kind: z.literal('commitment'),
  ...common,
  /** The day that was promised, as uncertain as it is; late after its last. */
  dueOn: uncertainDayAnswer,
  promise: z.enum(commitmentKinds),
  author: z.enum(authors),
  coverage: z.enum(coverages),
})

/** Something that somebody has to look at. */
export const alarm = z.discriminatedUnion('kind', [milestoneAlarm, commitmentAlarm])
export type Alarm = z.infer<typeof alarm>
export type MilestoneAlarm = z.infer<typeof milestoneAlarm>
export type CommitmentAlarm = z.infer<typeof commitmentAlarm>

export const alarmPage = z.strictObject({
  items: z.array(alarm),
  nextCursor: z.string().nullable(),
  total: z.union([
    z.strictObject({ exact: z.number().int() }),
    z.strictObject({ atLeast: z.number().int() }),
  ]),
})
export type AlarmPage = z.infer<typeof alarmPage>
