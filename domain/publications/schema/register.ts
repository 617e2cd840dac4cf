import { z } from 'zod'
import { isCountry } from '#lib/countries.ts'
import { languageMap, line } from '#lib/fields.ts'
import { uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { agreementKinds, sides } from '../../agreements/schema/words.ts'
import { life } from '../../legal-status/schema/life.ts'
import { legalEventKinds, legalStates } from '../../legal-status/schema/words.ts'
import { agreementSnapshot, announcementSnapshot } from './snapshot.ts'

const day = () => z.string().meta({ format: 'date' })

/** The legal state on a day, by what was published. */
export const publicStatus = z.strictObject({
  ...life.shape,
  sidesSigned: z.number().int(),
  lastDay: day().nullable(),
  signedOn: uncertainDayAnswer.nullable(),
  enteredIntoForceOn: uncertainDayAnswer.nullable(),
  /** The published events, each day with its bounds. */
  events: z.array(
    z.strictObject({
      kind: z.enum(legalEventKinds),
      side: z.enum(sides).nullable(),
      /** Of a notice the day of its receipt; null where the day is not known. */
      on: uncertainDayAnswer.nullable(),
      place: languageMap().nullable(),
    }),
  ),
})
export type PublicStatus = z.infer<typeof publicStatus>

/** What the public's list is narrowed to, all of it together. */
const filters = {
  /** Words, in any language and without accents; all have to occur. */
  q: line(400).optional(),
  kind: z.enum(agreementKinds).optional(),
  /** The counterpart's country. */
  country: z.string().refine(isCountry, 'noSuchCountry').optional(),
  /** A priority area by its code. */
  area: line(60).optional(),
  /** The year of signing, as far as it is known. */
  year: z
    .string()
    .regex(/^\d{4}$/, 'wrongYear')
    .optional(),
  /** The legal state today. */
  state: z.enum(legalStates).optional(),
}

export const publicSorts = ['-signedOn', 'signedOn', 'title', '-title'] as const
export type PublicSort = (typeof publicSorts)[number]

const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

export const listPublicAgreementsInput = z.strictObject({
  ...filters,
  sort: z.enum(publicSorts).default('-signedOn'),
  limit: whole(1, 200).default(25),
  cursor: z.string().max(600).optional(),
})
export type ListPublicAgreements = z.infer<typeof listPublicAgreementsInput>

export const publicFiltersInput = z.strictObject(filters)
export type PublicFilters = z.infer<typeof publicFiltersInput>

const body = z.strictObject({
  side: z.enum(sides),
  names: languageMap(),
  acronym: z.string().nullable(),
})

const instant = () => z.iso.datetime()

export const publicAgreementListed = agreementSnapshot
  .pick({ reference: true, kind: true, titles: true, counterpartCountry: true, signedAt: true })
  .extend({
    parties: z.array(body),
    areas: z.array(z.strictObject({ code: z.string(), labels: languageMap() })),
    signedOn: uncertainDayAnswer.nullable(),
    state: z.enum(legalStates),
    publishedAt: instant(),
  })
export type PublicAgreementListed = z.infer<typeof publicAgreementListed>

const total = z.strictObject({ exact: z.number().int() })

export const publicAgreementPage = z.strictObject({
  items: z.array(publicAgreementListed),
  nextCursor: z.string().nullable(),
  previousCursor: z.string().nullable(),
  total,
})
export type PublicAgreementPage = z.infer<typeof publicAgreementPage>

const facet = z.array(
  z.strictObject({
    value: z.string(),
    count: z.number().int(),
    /** What an area is called; other values are words of the register. */
    labels: languageMap().optional(),
  }),
)

/** How many there are of each value under the other filters. */
export const publicFacets = z.strictObject({
  kind: facet,
  country: facet,
  area: facet,
  year: facet,
  state: facet,
})
export type PublicFacets = z.infer<typeof publicFacets>

export const readPublicAgreementInput = z.strictObject({
  reference: z.string().max(60),
  /** The day that the legal state is told of; today where nothing is said. */
  on: z
    .string()
    .regex(/^\d{4}-\d\d-\d\d$/, 'noSuchDay')
    .optional(),
})

/** A page that was taken away keeps its place, and says when and why. */
const withdrawn = z.strictObject({ on: day(), reason: z.string() })

const notice = z.strictObject({
  slug: z.string(),
  titles: languageMap(),
  issuedOn: z.string().nullable(),
})

/** What the public reads of one agreement; null in `record` where it was withdrawn. */
export const publicAgreement = z.strictObject({
  reference: z.string(),
  publishedOn: day(),
  /** Of the content, so that a copy can be told from it. */
  contentHash: z.string(),
  withdrawn: withdrawn.nullable(),
  record: agreementSnapshot.nullable(),
  status: publicStatus.nullable(),
  announcements: z.array(notice),
})
export type PublicAgreement = z.infer<typeof publicAgreement>

export const listPublicAnnouncementsInput = z.strictObject({
  limit: whole(1, 100).default(20),
  cursor: z.string().max(600).optional(),
})

/** The agreement that a notice is of with what was promised in it, where the public may read that too. */
const ofAgreement = publicAgreementListed
  .pick({
    reference: true,
    kind: true,
    titles: true,
    counterpartCountry: true,
    parties: true,
    signedOn: true,
    signedAt: true,
    state: true,
  })
  .extend({ promises: agreementSnapshot.shape.promises })

export const publicAnnouncementListed = announcementSnapshot.extend({
  publishedAt: instant(),
  agreement: ofAgreement.nullable(),
})
export type PublicAnnouncementListed = z.infer<typeof publicAnnouncementListed>

export const publicAnnouncementPage = z.strictObject({
  items: z.array(publicAnnouncementListed),
  nextCursor: z.string().nullable(),
  total,
})
export type PublicAnnouncementPage = z.infer<typeof publicAnnouncementPage>

export const readPublicAnnouncementInput = z.strictObject({ slug: z.string().max(200) })

/** What the public reads of one notice; null in `notice` where it was withdrawn. */
export const publicAnnouncement = z.strictObject({
  slug: z.string(),
  publishedOn: day(),
  contentHash: z.string(),
  withdrawn: withdrawn.nullable(),
  notice: announcementSnapshot.nullable(),
  agreement: ofAgreement.nullable(),
})
export type PublicAnnouncement = z.infer<typeof publicAnnouncement>

/** A file that was published. */
export const publicDocument = agreementSnapshot.shape.documents.element
