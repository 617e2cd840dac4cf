import { z } from 'zod'
import { levels, sides } from '#db/values.ts'
import { id, languageMap, languageTag, paragraph } from '#lib/fields.ts'
import { pageOf, paging } from '#lib/list-fields.ts'
import { uncertainDay, uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { placeFields, placeMissing } from '../agreements/schema/place.ts'
import { certainties } from '../agreements/schema/words.ts'
import { participant, participantAnswer } from '../participants/schema.ts'
import { partyNamed } from '../parties/schema.ts'
import { sourcedChanges, sourcedFields } from '../sources/schema.ts'
import { meetingKinds } from './schema/words.ts'

/** What was said, by language: longer than a line. */
const said = () =>
  z
    .record(languageTag(), paragraph(10_000))
    .refine((map) => Object.keys(map).length > 0, 'required')

const topics = () => z.array(languageMap(300)).max(60)

const fields = {
  kind: z.enum(meetingKinds),
  titles: languageMap(500),
  /** Whom the visitors met, or whose site it is. */
  counterpartId: id().nullable().default(null),
  heldOn: uncertainDay().nullable().default(null),
  places: languageMap(300).nullable().default(null),
  topics: topics().default([]),
  said: said().nullable().default(null),
  participants: z.array(participant).max(200).default([]),
  ...sourcedFields,
}

/** What was held within a visit, where it is logged together with it. */
export const meetingOfVisit = z.strictObject(fields)

/** Talks or a site visit: within a visit, under an agreement, or on a desk alone. */
export const createMeetingInput = z
  .strictObject({
    /** The visit that it belongs to, and whose agreement, desk and level it then takes. */
    visitId: id().nullable().default(null),
    ...placeFields,
    ...fields,
  })
  .refine(
    ({ visitId, agreementId, deskId }) =>
      [visitId, agreementId, deskId].some((one) => one !== null),
    placeMissing,
  )

/** What is left out stays; topics and participants come as whole lists. */
export const changeMeetingInput = z.strictObject({
  meetingId: id(),
  visitId: id().nullable().optional(),
  agreementId: id().nullable().optional(),
  kind: z.enum(meetingKinds).optional(),
  titles: languageMap(500).optional(),
  counterpartId: id().nullable().optional(),
  heldOn: uncertainDay().nullable().optional(),
  places: languageMap(300).nullable().optional(),
  topics: topics().optional(),
  said: said().nullable().optional(),
  participants: z.array(participant).max(200).optional(),
  ...sourcedChanges,
})
export type ChangeMeeting = z.infer<typeof changeMeetingInput>

export const meetingSaved = z.strictObject({ id: id(), version: z.number().int() })

export const readMeetingInput = z.strictObject({ meetingId: id() })

export const listMeetingsInput = z.strictObject({
  visitId: id().optional(),
  agreementId: id().optional(),
  kind: z.enum(meetingKinds).optional(),
  /** `alone`: held outside of any visit. */
  within: z.enum(['alone']).optional(),
  ...paging(),
})

/** A promise that came of a meeting. */
const promise = z.strictObject({
  id: id(),
  kind: z.enum(['obligation', 'undertaking', 'intention', 'interest']),
  author: z.enum(['ours', 'counterpart', 'both']),
  titles: languageMap(),
})

/** A meeting with who took part and what came of it. */
export const meeting = z.strictObject({
  id: id(),
  version: z.number().int(),
  visitId: id().nullable(),
  kind: z.enum(meetingKinds),
  titles: languageMap(),
  counterpart: partyNamed.nullable(),
  heldOn: uncertainDayAnswer.nullable(),
  places: languageMap().nullable(),
  topics: z.array(languageMap()),
  said: languageMap().nullable(),
  participants: z.array(participantAnswer),
  commitments: z.array(promise),
  source: z.strictObject({ id: id(), titles: languageMap() }).nullable(),
  quotation: z.string().nullable(),
  quotationLanguage: z.string().nullable(),
  certainty: z.enum(certainties).nullable(),
  agreementId: id().nullable(),
  deskId: id(),
  level: z.enum(levels),
})
export type Meeting = z.infer<typeof meeting>

export const meetingPage = pageOf(meeting)

/** A meeting by itself, with the visit and the agreement that it belongs to. */
export const meetingDetail = meeting.extend({
  visit: z
    .strictObject({
      id: id(),
      titles: languageMap(),
      fromDay: z.string(),
      toDay: z.string(),
      visitingSide: z.enum(sides),
    })
    .nullable(),
  agreement: z.strictObject({ id: id(), reference: z.string(), titles: languageMap() }).nullable(),
  writable: z.boolean(),
})
export type MeetingDetail = z.infer<typeof meetingDetail>
