import { z } from 'zod'
import { levels, sides } from '#db/values.ts'
import { day, id, languageMap, line } from '#lib/fields.ts'
import { pageOf, paging } from '#lib/list-fields.ts'
import { hasPlace, placeFields, placeMissing } from '../agreements/schema/place.ts'
import { certainties } from '../agreements/schema/words.ts'
import { meeting, meetingOfVisit } from '../meetings/schema.ts'
import { delegate, participantAnswer } from '../participants/schema.ts'
import { country, partyNamed } from '../parties/schema.ts'
import { sourcedChanges, sourcedFields } from '../sources/schema.ts'

const runsForward = { error: 'endsBeforeItBegins', path: ['toDay'] }

/** A delegation's stay. It lasts: each of its days is meant, the first and the last included. */
export const createVisitInput = z
  .strictObject({
    ...placeFields,
    titles: languageMap(500),
    /** Whose delegation it is. */
    visitingSide: z.enum(sides),
    delegationId: id(),
    hostId: id().nullable().default(null),
    country: country().nullable().default(null),
    places: languageMap(300).nullable().default(null),
    fromDay: day(),
    toDay: day(),
    delegation: z.array(delegate).max(200).default([]),
    /** What was held in it, in order: logged in the same go. */
    meetings: z.array(meetingOfVisit).max(40).default([]),
    ...sourcedFields,
  })
  .refine(hasPlace, placeMissing)
  .refine(({ fromDay, toDay }) => fromDay <= toDay, runsForward)

/** What is left out stays; the delegation comes as the whole list. */
export const changeVisitInput = z.strictObject({
  visitId: id(),
  agreementId: id().nullable().optional(),
  titles: languageMap(500).optional(),
  visitingSide: z.enum(sides).optional(),
  delegationId: id().optional(),
  hostId: id().nullable().optional(),
  country: country().nullable().optional(),
  places: languageMap(300).nullable().optional(),
  fromDay: day().optional(),
  toDay: day().optional(),
  delegation: z.array(delegate).max(200).optional(),
  ...sourcedChanges,
})
export type ChangeVisit = z.infer<typeof changeVisitInput>

export const visitSaved = z.strictObject({ id: id(), version: z.number().int() })

export const readVisitInput = z.strictObject({ visitId: id() })

export const visitFilters = {
  /** Beginnings of words of the title, the bodies and the places, in any language. */
  q: line(400).optional(),
  agreementId: id().optional(),
  side: z.enum(sides).optional(),
  /** The country that was visited. */
  country: country().optional(),
  /** Stays that touch these days. */
  from: day().optional(),
  to: day().optional(),
}

export const listVisitsInput = z.strictObject({
  ...visitFilters,
  sort: z.enum(['-fromDay', 'fromDay']).default('-fromDay'),
  ...paging(),
})
export type ListVisits = z.infer<typeof listVisitsInput>

const agreementLink = z
  .strictObject({ id: id(), reference: z.string(), titles: languageMap() })
  .nullable()

export const visitListed = z.strictObject({
  id: id(),
  version: z.number().int(),
  titles: languageMap(),
  visitingSide: z.enum(sides),
  delegation: partyNamed,
  host: partyNamed.nullable(),
  country: z.string().nullable(),
  places: languageMap().nullable(),
  fromDay: day(),
  toDay: day(),
  /** How many talks and site visits are recorded in it. */
  meetings: z.number().int(),
  agreement: agreementLink,
  agreementId: id().nullable(),
  deskId: id(),
  level: z.enum(levels),
})
export type VisitListed = z.infer<typeof visitListed>

export const visitPage = pageOf(visitListed)

/** Where a record was read, as far as the caller may know of the source. */
const sourcedAnswer = {
  source: z.strictObject({ id: id(), titles: languageMap() }).nullable(),
  quotation: z.string().nullable(),
  quotationLanguage: z.string().nullable(),
  certainty: z.enum(certainties).nullable(),
}

/** A stay with its delegation, what was held in it, in order, and what came of it. */
export const visit = visitListed.omit({ meetings: true }).extend({
  members: z.array(participantAnswer),
  meetings: z.array(meeting),
  ...sourcedAnswer,
  writable: z.boolean(),
})
export type Visit = z.infer<typeof visit>
