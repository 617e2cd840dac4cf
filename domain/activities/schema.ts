import { z } from 'zod'
import { levels } from '#db/values.ts'
import { day, id, languageMap, line, paragraph } from '#lib/fields.ts'
import { pageOf, paging } from '#lib/list-fields.ts'
import { comment } from '../comments/schema.ts'
import { dependsOn } from '../dependencies/schema.ts'
import { dateRequest, milestone, person } from '../milestones/schema.ts'

export const createActivityInput = z.strictObject({
  planId: id(),
  titles: languageMap(),
  expectedResults: languageMap(2_000).nullish(),
  areaId: id().nullish(),
  /** The body that answers for it on our side. */
  ourPartyId: id().nullish(),
  /** The body that answers for it on the counterpart's side. */
  counterpartPartyId: id().nullish(),
  fromDay: day(),
  toDay: day(),
  /** The promises of the same agreement that it discharges, wholly or in part. */
  commitmentIds: z.array(id()).max(50).default([]),
  /** What has to end before it begins. */
  dependsOn: dependsOn().default([]),
})

/** What is left out stays; which promises it discharges is said of the promise. */
export const changeActivityInput = z.strictObject({
  activityId: id(),
  titles: languageMap().optional(),
  expectedResults: languageMap(2_000).nullable().optional(),
  areaId: id().nullable().optional(),
  ourPartyId: id().nullable().optional(),
  counterpartPartyId: id().nullable().optional(),
  fromDay: day().optional(),
  toDay: day().optional(),
  /** What has to end before it begins, all of it. */
  dependsOn: dependsOn().optional(),
  reason: paragraph(1_000).optional(),
})

export const moveActivityInput = z.strictObject({
  activityId: id(),
  /** The activity of the same plan that it is to follow; null puts it first. */
  after: id().nullable(),
})

export const removeActivityInput = z.strictObject({ activityId: id() })

/** What a change of an activity answers. */
export const activityChanged = z.strictObject({ id: id(), version: z.number().int() })

/** A body as it is named beside what it answers for. */
export const responsibleBody = z.strictObject({
  id: id(),
  names: languageMap(),
  acronym: z.string().nullable(),
})
export type ResponsibleBody = z.infer<typeof responsibleBody>

/** A promise as it is named beside what discharges it. */
export const promiseNamed = z.strictObject({ id: id(), titles: languageMap() })
export type PromiseNamed = z.infer<typeof promiseNamed>

/** An activity with its milestones, as its plan shows it. */
export const activity = z.strictObject({
  id: id(),
  version: z.number().int(),
  titles: languageMap(),
  expectedResults: languageMap(2_000).nullable(),
  area: z.strictObject({ id: id(), labels: languageMap() }).nullable(),
  ourParty: responsibleBody.nullable(),
  counterpartParty: responsibleBody.nullable(),
  fromDay: day(),
  toDay: day(),
  /** The promises that it discharges, wholly or in part. */
  discharges: z.array(promiseNamed),
  /** What has to end before it begins: activities and milestones of its plan. */
  dependsOn: dependsOn(),
  milestones: z.array(
    milestone.extend({
      dependsOn: dependsOn(),
      dateRequests: z.array(dateRequest),
      comments: z.array(comment),
    }),
  ),
})
export type Activity = z.infer<typeof activity>

export const readActivityInput = z.strictObject({ activityId: id() })

/** An activity by itself, as it is changed. */
export const activityDetail = activity.omit({ milestones: true }).extend({
  plan: z.strictObject({ id: id(), titles: languageMap(), fromDay: day(), toDay: day() }),
  agreement: z.strictObject({ id: id(), reference: z.string(), titles: languageMap() }),
  deskId: id(),
  level: z.enum(levels),
  /** Who wrote this version, and when; null where the command line did. */
  changedBy: person.nullable(),
  changedAt: z.iso.datetime(),
  /** Whether the caller may change it. */
  writable: z.boolean(),
})
export type ActivityDetail = z.infer<typeof activityDetail>

/** The earliest first unless asked otherwise. */
export const activitySorts = ['fromDay', '-fromDay'] as const

export const listActivitiesInput = z.strictObject({
  agreement: id().optional(),
  plan: id().optional(),
  /** A priority area by its code. */
  area: line(60).optional(),
  /** A desk by its code. */
  desk: line(12).optional(),
  sort: z.enum(activitySorts).default('fromDay'),
  ...paging(),
})
export type ListActivities = z.infer<typeof listActivitiesInput>

export const activityListed = activity
  .omit({ milestones: true, expectedResults: true, dependsOn: true })
  .extend({
    agreement: z.strictObject({ id: id(), reference: z.string(), titles: languageMap() }),
    plan: z.strictObject({ id: id(), titles: languageMap(), illustrative: z.boolean() }),
    progress: z.strictObject({
      done: z.number().int(),
      of: z.number().int(),
      overdue: z.number().int(),
    }),
    desk: z.strictObject({ id: id(), code: z.string() }),
    level: z.enum(levels),
  })
export type ActivityListed = z.infer<typeof activityListed>

export const activityPage = pageOf(activityListed)
export type ActivityPage = z.infer<typeof activityPage>
