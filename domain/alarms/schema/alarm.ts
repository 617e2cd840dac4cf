import { z } from 'zod'
import { levels } from '#db/values.ts'
import { day, id, languageMap } from '#lib/fields.ts'
import { uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { authors, commitmentKinds, coverages } from '../../commitments/schema/words.ts'
import { lateDays, person } from '../../milestones/schema.ts'
import { healths } from '../../milestones/schema/words.ts'
import { alarmDueMeaning, alarmDues, mostDays } from './words.ts'

export const listAlarmsInput = z.strictObject({
  due: z.enum(alarmDues).meta({ description: alarmDueMeaning }),
  /** Only what the caller sees to themselves, of all that their desks do. */
  officer: z.literal('me').optional(),
  limit: z.coerce.number().int().min(1).max(200).default(25),
  cursor: z.string().max(300).optional(),
})

/** What every alarm has, with the way to it. */
const common = {
  id: id(),
  titles: languageMap(1_000),
  /** The day by which the list is sorted: from the day after it is late, or has stood so for too long. */
  on: day(),
  late: lateDays,
  agreement: z.strictObject({ id: id(), reference: z.string(), titles: languageMap() }),
  deskId: id(),
  level: z.enum(levels),
}

/** Who sees to it; null where it is left to its desk. */
const officer = person.nullable()

const milestoneAlarm = z.strictObject({
  kind: z.literal('milestone'),
  ...common,
  baselineOn: day(),
  forecastOn: day(),
  health: z.enum(healths),
  officer,
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
  officer,
})

/** The days that the rule counts, as an administrator has set them. */
const days = z.number().int().min(0).max(mostDays)

const legalAlarm = z.strictObject({
  kind: z.literal('legalDeadline'),
  ...common,
  id: z.string(),
  deadline: z.enum(['notice', 'lastDay', 'windingUp']),
  /** In time whatever the uncertain days turn out to be, and nothing can be done after. */
  safeBy: day(),
  certainAfter: day(),
  days,
})

const unplannedAlarm = z.strictObject({
  kind: z.literal('noActionPlan'),
  ...common,
  signedOn: uncertainDayAnswer,
  days,
})

const promiseAlarm = z.strictObject({
  kind: z.literal('notPlanned'),
  ...common,
  promisedOn: uncertainDayAnswer,
  promise: z.enum(commitmentKinds),
  author: z.enum(authors),
  officer,
  days,
})

/** Something that somebody has to look at. */
export const alarm = z.discriminatedUnion('kind', [
  milestoneAlarm,
  commitmentAlarm,
  legalAlarm,
  unplannedAlarm,
  promiseAlarm,
])
export type Alarm = z.infer<typeof alarm>
export type AlarmOf<Kind extends Alarm['kind']> = Extract<Alarm, { kind: Kind }>
export type MilestoneAlarm = AlarmOf<'milestone'>
export type CommitmentAlarm = AlarmOf<'commitment'>

export const alarmPage = z.strictObject({
  items: z.array(alarm),
  nextCursor: z.string().nullable(),
  total: z.union([
    z.strictObject({ exact: z.number().int() }),
    z.strictObject({ atLeast: z.number().int() }),
  ]),
})
export type AlarmPage = z.infer<typeof alarmPage>
