import { z } from 'zod'
import { levels } from '#db/values.ts'
import { day, filledIn, id, languageMap, paragraph } from '#lib/fields.ts'
import { evidence, person } from '../milestones/schema.ts'
import { directions, measures } from './schema/words.ts'

/** An exact decimal from zero up, with at most six digits after the point. */
const value = () =>
  filledIn()
    .trim()
    .regex(/^(0|[1-9]\d{0,11})(\.\d{1,6})?$/, 'notAValue')

const target = z.strictObject({
  /** To whom an exchange leads; null where the indicator measures none. */
  direction: z.enum(directions).nullable().default(null),
  fromDay: day(),
  toDay: day(),
  value: value(),
})
export type Target = z.infer<typeof target>

const fields = {
  /** What is measured. */
  titles: languageMap(),
  measure: z.enum(measures),
  /** What is counted, such as researchers; null for a share. */
  units: languageMap(60).nullable(),
  /** What it was before the plan, and on which day. */
  baseline: value().nullable(),
  baselineOn: day().nullable(),
  /** By period; an exchange from one side to the other and one back are two targets. */
  targets: z.array(target).max(60),
}

export const createIndicatorInput = z.strictObject({
  planId: id(),
  /** An activity of the plan; without one, it measures the plan as a whole. */
  activityId: id().nullable().default(null),
  ...fields,
  units: fields.units.default(null),
  baseline: fields.baseline.default(null),
  baselineOn: fields.baselineOn.default(null),
  targets: fields.targets.default([]),
})

/** What is left out stays; targets are said all together. */
export const changeIndicatorInput = z.strictObject({
  indicatorId: id(),
  titles: fields.titles.optional(),
  measure: fields.measure.optional(),
  units: fields.units.optional(),
  baseline: fields.baseline.optional(),
  baselineOn: fields.baselineOn.optional(),
  targets: fields.targets.optional(),
  reason: paragraph(1_000).optional(),
})

export const withdrawIndicatorInput = z.strictObject({
  indicatorId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const recordMeasurementInput = z.strictObject({
  indicatorId: id(),
  direction: z.enum(directions).nullable().default(null),
  measuredOn: day(),
  value: value(),
  note: paragraph(1_000).nullable().default(null),
  /** A document of the same agreement that proves it. */
  documentId: id().nullable().default(null),
})

export const withdrawMeasurementInput = z.strictObject({
  measurementId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

/** What a change of an indicator, or of what was measured, answers. */
export const indicatorChanged = z.strictObject({ id: id(), version: z.number().int() })

const measurement = z.strictObject({
  id: id(),
  version: z.number().int(),
  direction: z.enum(directions).nullable(),
  measuredOn: day(),
  value: z.string(),
  note: z.string().nullable(),
  evidence: evidence.nullable(),
})
export type Measurement = z.infer<typeof measurement>

/** A target with what was last measured by its end. */
const toldTarget = z.strictObject({
  direction: z.enum(directions).nullable(),
  fromDay: day(),
  toDay: day(),
  value: z.string(),
  /** What was last measured within the period, the same way; null where nothing was. */
  reached: z.strictObject({ value: z.string(), measuredOn: day() }).nullable(),
  isMet: z.boolean(),
})
export type ToldTarget = z.infer<typeof toldTarget>

export const indicator = z.strictObject({
  id: id(),
  version: z.number().int(),
  titles: languageMap(),
  measure: z.enum(measures),
  units: languageMap().nullable(),
  baseline: z.string().nullable(),
  baselineOn: day().nullable(),
  activity: z.strictObject({ id: id(), titles: languageMap() }).nullable(),
  targets: z.array(toldTarget),
  /** The latest first. */
  measurements: z.array(measurement),
})
export type Indicator = z.infer<typeof indicator>

export const indicatorDetail = indicator.extend({
  plan: z.strictObject({ id: id(), titles: languageMap(), fromDay: day(), toDay: day() }),
  agreement: z.strictObject({ id: id(), reference: z.string() }),
  deskId: id(),
  level: z.enum(levels),
  changedBy: person.nullable(),
  changedAt: z.iso.datetime(),
  writable: z.boolean(),
})
export type IndicatorDetail = z.infer<typeof indicatorDetail>

export const readIndicatorInput = z.strictObject({ indicatorId: id() })
export const indicatorsOfPlanInput = z.strictObject({ planId: id() })

/** What a plan is measured by. */
export const indicatorsOfPlan = z.strictObject({
  id: id(),
  agreementId: id(),
  deskId: id(),
  level: z.enum(levels),
  writable: z.boolean(),
  items: z.array(indicator),
  /** Each way of an exchange counts as one of its own. */
  targets: z.strictObject({ met: z.number().int(), of: z.number().int() }),
})
export type IndicatorsOfPlan = z.infer<typeof indicatorsOfPlan>
