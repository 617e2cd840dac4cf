import { z } from 'zod'
import { levels } from '#db/values.ts'
import type { Json } from '#lib/canonical-json.ts'
import { daySpan } from '#lib/day-span-field.ts'
import { day, id, languageMap, line, paragraph } from '#lib/fields.ts'
import { dueMeaning, dues } from '../alarms/schema/due.ts'
import { comment } from '../comments/schema.ts'
import { dependsOn } from '../dependencies/schema.ts'
import { healths, openHealths } from './schema/words.ts'

/** How a milestone stands on a day, by its days alone. */
export const milestoneStandings = ['open', 'late', 'done', 'dropped'] as const
export type MilestoneStanding = (typeof milestoneStandings)[number]

export const createMilestoneInput = z.strictObject({
  activityId: id(),
  titles: languageMap(),
  /** The day that both sides first agreed on. */
  baselineOn: day(),
  /** The day that is now expected; the baseline where nothing else is said. */
  forecastOn: day().optional(),
  health: z.enum(openHealths).default('notStarted'),
  /** What has to end before it. */
  dependsOn: dependsOn().default([]),
})

/** What is left out stays. A new forecast or another health says why; the baseline stays what it was. */
export const changeMilestoneInput = z.strictObject({
  milestoneId: id(),
  titles: languageMap().optional(),
  forecastOn: day().optional(),
  health: z.enum(openHealths).optional(),
  /** What has to end before it, all of it. */
  dependsOn: dependsOn().optional(),
  reason: paragraph(1_000).optional(),
})

export const assignMilestoneInput = z.strictObject({
  milestoneId: id(),
  /** An officer or manager of its desk; null leaves it to the desk. */
  officerId: id().nullable(),
  reason: paragraph(1_000).optional(),
})

/** What versions keep, as it is sent again: they keep no officer where there was none. */
export const withOfficer = (before: Record<string, Json>): Record<string, Json> =>
  'officerId' in before ? { ...before, officerId: before.officerId ?? null } : before

export const moveMilestoneInput = z.strictObject({
  milestoneId: id(),
  /** Another activity of the same plan; its own where it is left out. */
  activityId: id().optional(),
  /** The milestone of that activity that it is to follow; null puts it first. */
  after: id().nullable(),
})

export const reasonForMilestone = z.strictObject({
  milestoneId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const completeMilestoneInput = z.strictObject({
  milestoneId: id(),
  completedOn: day(),
  note: paragraph(2_000).nullish(),
  /** Documents of the same agreement. None is refused by a rule, not by the shape: it has a reason. */
  evidence: z.array(id()).max(20),
})

export const askDateInput = z.strictObject({
  milestoneId: id(),
  /** The day that is to be agreed on instead. */
  askedOn: day(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const namedDateRequest = z.strictObject({ requestId: id() })

export const refuseDateInput = namedDateRequest.extend({
  reason: paragraph(1_000, 'reasonMissing'),
})

export const readMilestoneInput = z.strictObject({ milestoneId: id() })

/** Somebody who did something; the name is null once it was erased. */
export const person = z.strictObject({ id: id(), name: z.string().nullable() })
export type Person = z.infer<typeof person>

/** A document as it stands beside what it proves. */
export const evidence = z.strictObject({
  id: id(),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
})

const instant = () => z.iso.datetime()

export const completion = z.strictObject({
  completedOn: day(),
  note: z.string().nullable(),
  completedBy: person,
  completedAt: instant(),
  evidence: z.array(evidence),
})
export type Completion = z.infer<typeof completion>

/** A completion that was taken back: it stays in the history. */
export const withdrawal = completion.extend({
  takenBackBy: person,
  takenBackAt: instant(),
  reason: z.string(),
})

/** Days past the baseline and past the forecast, each 0 where it is not past. */
export const lateDays = z.strictObject({
  baseline: z.number().int().nonnegative(),
  forecast: z.number().int().nonnegative(),
})
export type LateDays = z.infer<typeof lateDays>

/** That another day be agreed on, with the days that the milestone had when that was asked. */
export const dateRequest = z.strictObject({
  id: id(),
  version: z.number().int(),
  baselineOn: day(),
  forecastOn: day(),
  askedOn: day(),
  reason: z.string(),
  askedBy: person,
  askedAt: instant(),
  state: z.enum(['waiting', 'approved', 'refused']),
  decidedBy: person.nullable(),
  decisionReason: z.string().nullable(),
})
export type DateRequest = z.infer<typeof dateRequest>

export const milestone = z.strictObject({
  id: id(),
  version: z.number().int(),
  titles: languageMap(),
  /** The day that both sides agree on; another one only by approval. */
  baselineOn: day(),
  /** The day first agreed on, once a later one was agreed instead; null where none was. */
  firstBaselineOn: day().nullable(),
  forecastOn: day(),
  health: z.enum(healths),
  /** Who judged it so last, when and why; null where that was never said. */
  judgement: z.strictObject({ on: day(), by: person, reason: z.string() }).nullable(),
  /** Who sees to it; null where it is left to its desk. */
  officer: person.nullable(),
  overdue: z.boolean(),
  /** Up to the day of completion, or up to today where it is open. */
  late: lateDays,
  completion: completion.nullable(),
  takenBack: z.array(withdrawal),
})
export type Milestone = z.infer<typeof milestone>

export const milestoneDetail = milestone.extend({
  activityId: id(),
  planId: id(),
  agreementId: id(),
  /** What has to end before it. */
  dependsOn: dependsOn(),
  comments: z.array(comment),
  deskId: id(),
  level: z.enum(levels),
  /** Who wrote this version, and when; null where the command line did. */
  changedBy: person.nullable(),
  changedAt: instant(),
})
export type MilestoneDetail = z.infer<typeof milestoneDetail>

/** What a change of a milestone answers. */
export const milestoneChanged = z.strictObject({ id: id(), version: z.number().int() })

/** The nearest expected day first unless asked otherwise. */
export const milestoneSorts = ['forecastOn', '-forecastOn', 'baselineOn', '-baselineOn'] as const
export type MilestoneSort = (typeof milestoneSorts)[number]

/** What a list of milestones is narrowed to, all of it together. */
export const listMilestonesInput = z.strictObject({
  due: z.enum(dues).optional().meta({ description: dueMeaning }),
  /** The day that `due` is seen from; today where it is left out. */
  on: day().optional(),
  health: z.enum(healths).optional(),
  /** A desk by its code. */
  desk: line(12).optional(),
  /** Who sees to it: `me`, or somebody by id. */
  officer: z.union([z.literal('me'), id()]).optional(),
  agreement: id().optional(),
  /** Expected in this span: a day, a month, a year, or `1990/1999`. */
  forecastOn: daySpan().optional(),
  sort: z.enum(milestoneSorts).default('forecastOn'),
  limit: z.coerce.number().int().min(1).max(200).default(25),
  cursor: z.string().max(300).optional(),
  count: z.enum(['exact']).optional(),
})
export type ListMilestones = z.infer<typeof listMilestonesInput>

/** A milestone as a list shows it, with the way to it. */
export const milestoneListed = milestone
  .pick({ id: true, titles: true, baselineOn: true, forecastOn: true, health: true, late: true })
  .extend({
    /** Late as seen from the day that was asked about. */
    overdue: z.boolean(),
    completedOn: day().nullable(),
    officer: person.nullable(),
    plan: z.strictObject({ id: id(), titles: languageMap(), illustrative: z.boolean() }),
    agreement: z.strictObject({ id: id(), reference: z.string(), titles: languageMap() }),
    desk: z.strictObject({ id: id(), code: z.string() }),
    level: z.enum(levels),
  })
export type MilestoneListed = z.infer<typeof milestoneListed>

export const milestonePage = z.strictObject({
  items: z.array(milestoneListed),
  nextCursor: z.string().nullable(),
  previousCursor: z.string().nullable(),
  total: z.union([
    z.strictObject({ exact: z.number().int() }),
    z.strictObject({ atLeast: z.number().int() }),
  ]),
})
export type MilestonePage = z.infer<typeof milestonePage>
