import { z } from 'zod'
import { levels } from '#db/values.ts'
import { isCountry } from '#lib/countries.ts'
import { day, id, languageMap, line, paragraph } from '#lib/fields.ts'
import { pageOf, paging } from '#lib/list-fields.ts'
import { activity } from '../activities/schema.ts'
import { person } from '../milestones/schema.ts'
import { recordStatuses, reopening } from '../record-status/schema.ts'

export const createActionPlanInput = z.strictObject({
  agreementId: id(),
  titles: languageMap(),
  fromDay: day(),
  toDay: day(),
  /** True for a plan that is made up to show how plans work; it is labelled so wherever it is shown. */
  illustrative: z.boolean().default(false),
})

/** What is left out stays. */
export const changeActionPlanInput = z.strictObject({
  planId: id(),
  titles: languageMap().optional(),
  fromDay: day().optional(),
  toDay: day().optional(),
  reason: paragraph(1_000).optional(),
})

/** What a change of a plan answers. */
export const actionPlanChanged = z.strictObject({ id: id(), version: z.number().int() })

/** A plan by its identifier. */
export const namedPlan = z.strictObject({ planId: id() })

export const reopenPlanInput = namedPlan.extend(reopening)

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
  recordStatus: z.enum(recordStatuses),
  deskId: id(),
  level: z.enum(levels),
  /** The day at home that lateness is told for. */
  today: day(),
  progress,
  /** Who wrote this version of the plan itself, and when; null where the command line did. */
  changedBy: person.nullable(),
  changedAt: z.iso.datetime(),
  /** Whether the caller may change it. */
  writable: z.boolean(),
  activities: z.array(activity),
})
export type ActionPlan = z.infer<typeof actionPlan>

/** How a plan's period stands to today. */
export const planPeriods = ['current', 'past', 'toCome'] as const

/** The latest first unless asked otherwise. */
export const actionPlanSorts = ['-fromDay', 'fromDay'] as const

export const listActionPlansInput = z.strictObject({
  /** Words of its titles, in any language; each may be the beginning of a longer one. */
  q: line(400).optional(),
  agreement: id().optional(),
  /** A desk by its code. */
  desk: line(12).optional(),
  /** The counterpart's country of its agreement. */
  country: z.string().refine(isCountry, 'noSuchCountry').optional(),
  /** Where it stands with those who keep it. */
  state: z.enum(recordStatuses).optional(),
  /** Whether it runs today, has run, or is to come. */
  period: z.enum(planPeriods).optional(),
  sort: z.enum(actionPlanSorts).default('-fromDay'),
  ...paging(),
})
export type ListActionPlans = z.infer<typeof listActionPlansInput>

export const actionPlanListed = actionPlan
  .pick({
    id: true,
    version: true,
    agreement: true,
    titles: true,
    fromDay: true,
    toDay: true,
    illustrative: true,
    recordStatus: true,
    level: true,
  })
  .extend({
    progress: progress.extend({ overdue: z.number().int() }),
    desk: z.strictObject({ id: id(), code: z.string() }),
  })
export type ActionPlanListed = z.infer<typeof actionPlanListed>

export const actionPlanPage = pageOf(actionPlanListed)
export type ActionPlanPage = z.infer<typeof actionPlanPage>
