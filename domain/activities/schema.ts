import { z } from 'zod'
import { day, id, languageMap } from '#lib/fields.ts'
import { milestone } from '../milestones/schema.ts'

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
})

export const activityCreated = z.strictObject({ id: id(), version: z.number().int() })

/** A body as it is named beside what it answers for. */
export const responsibleBody = z.strictObject({
  id: id(),
  names: languageMap(),
  acronym: z.string().nullable(),
})
export type ResponsibleBody = z.infer<typeof responsibleBody>

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
  milestones: z.array(milestone),
})
export type Activity = z.infer<typeof activity>
