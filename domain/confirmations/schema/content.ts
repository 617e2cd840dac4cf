import { z } from 'zod'
import { sides } from '#db/values.ts'
import { day, id, languageMap } from '#lib/fields.ts'
import { moneyAnswer } from '#lib/money-field.ts'
import { firmnesses, forms } from '../../contributions/schema/words.ts'
import { directions, measures } from '../../indicators/schema/words.ts'

const plannedMilestone = z.strictObject({ id: id(), titles: languageMap(), baselineOn: day() })

const plannedActivity = z.strictObject({
  id: id(),
  titles: languageMap(),
  expectedResults: languageMap(2_000).nullable(),
  areaId: id().nullable(),
  ourPartyId: id().nullable(),
  counterpartPartyId: id().nullable(),
  fromDay: day(),
  toDay: day(),
  milestones: z.array(plannedMilestone),
})

/** What a side gives, to the plan or to an activity of it, without the rate that somebody tells it at. */
const plannedContribution = z.strictObject({
  id: id(),
  activityId: id().nullable(),
  side: z.enum(sides),
  form: z.enum(forms),
  firmness: z.enum(firmnesses),
  titles: languageMap(),
  money: moneyAnswer().nullable(),
  valueOn: day().nullable(),
  drawnFromId: id().nullable(),
})

/** What the plan, or an activity of it, is measured by. What was reached is no part of it. */
const plannedIndicator = z.strictObject({
  id: id(),
  activityId: id().nullable(),
  titles: languageMap(),
  measure: z.enum(measures),
  units: languageMap().nullable(),
  baseline: z.string().nullable(),
  baselineOn: day().nullable(),
  targets: z.array(
    z.strictObject({
      direction: z.enum(directions).nullable(),
      fromDay: day(),
      toDay: day(),
      value: z.string(),
    }),
  ),
})

/**
 * What two sides say yes to (`domain.md` rule 28): what was agreed of a plan, in its order. What is
 * expected, judged, noted and done is no part of it. Its hash is SHA-256 of its canonical JSON, so
 * what came to the form later is absent where a plan has none of it: an earlier yes keeps its hash.
 */
export const planContent = z.strictObject({
  agreement: z.strictObject({ id: id(), reference: z.string() }),
  titles: languageMap(),
  fromDay: day(),
  toDay: day(),
  activities: z.array(plannedActivity),
  /** Absent where there are none. */
  contributions: z.array(plannedContribution).optional(),
  /** Absent where there are none, and in contents that were kept before they were part of them. */
  indicators: z.array(plannedIndicator).optional(),
})
export type PlanContent = z.infer<typeof planContent>
export type ContentActivity = PlanContent['activities'][number]
export type ContentContribution = z.infer<typeof plannedContribution>
export type ContentIndicator = z.infer<typeof plannedIndicator>
export type ContentMilestone = ContentActivity['milestones'][number]

/** What the bodies and areas in a content are called, by identifier. */
export const contentNames = z.record(z.string(), languageMap())
export type ContentNames = z.infer<typeof contentNames>

/** A content as it is shown: with its hash, and the names of what it names. */
export const shownContent = z.strictObject({
  content: planContent,
  names: contentNames,
  hash: z.string(),
})
export type ShownContent = z.infer<typeof shownContent>

/** What can be asked to be otherwise, by the kind of thing that it belongs to. */
export const proposableFields = {
  actionPlan: ['titles', 'fromDay', 'toDay'],
  activity: ['titles', 'expectedResults', 'fromDay', 'toDay'],
  milestone: ['titles', 'baselineOn'],
} as const
export const subjectKinds = ['actionPlan', 'activity', 'milestone'] as const
export type SubjectKind = (typeof subjectKinds)[number]
