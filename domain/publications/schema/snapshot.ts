import { z } from 'zod'
import { languageMap } from '#lib/fields.ts'
import { moneyAnswer } from '#lib/money-field.ts'
import { uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import {
  agreementKinds,
  certainties,
  legalCharacters,
  partyRoles,
  sides,
} from '../../agreements/schema/words.ts'
import { documentRoles } from '../../documents/schema/words.ts'

/** Texts of a source that anybody may open on the web. */
const openSource = z.strictObject({ titles: languageMap(), address: z.string() })

const quoted = {
  quotation: z.string(),
  quotationLanguage: z.string(),
  certainty: z.enum(certainties),
}

const party = z.strictObject({
  side: z.enum(sides),
  role: z.enum(partyRoles),
  names: languageMap(),
  acronym: z.string().nullable(),
  country: z.string().nullable(),
})

/** `party` is the place of the body among the parties, for which the person signed. */
const signatory = z.strictObject({
  party: z.number().int(),
  side: z.enum(sides),
  names: languageMap(),
  posts: languageMap(),
})

const area = z.strictObject({
  code: z.string(),
  labels: languageMap(),
  verbatim: z.string(),
  verbatimLanguage: z.string(),
})

/** As the contract's `status --facts` writes it. */
const legalEvent = z.record(z.string(), z.json())

/** Its terms are written as there, too. */
const clause = z.strictObject({
  kind: z.string(),
  terms: z.record(z.string(), z.json()),
  placeInText: z.string().nullable(),
})

const promise = z.strictObject({
  id: z.string(),
  kind: z.enum(['obligation', 'undertaking', 'intention', 'interest']),
  author: z.enum([...sides, 'both']),
  titles: languageMap(),
  dueOn: uncertainDayAnswer.nullable(),
  quotation: z.string().nullable(),
  quotationLanguage: z.string().nullable(),
  source: openSource.nullable(),
})
export type PublicPromise = z.infer<typeof promise>

/** Sums by currency; amounts of different currencies are never added. */
const givenBySide = z.strictObject({
  firm: z.array(moneyAnswer()),
  indicative: z.array(moneyAnswer()),
  /** In cash, and nobody stated how much. */
  withoutAmount: z.number().int(),
  inKindWithoutValue: z.number().int(),
})
export type PublicGiven = z.infer<typeof givenBySide>

const document = z.strictObject({
  id: z.string(),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  sha256: z.string(),
  language: z.string().nullable(),
  role: z.enum(documentRoles),
})

/**
 * All that the public is shown of an agreement, and nothing besides: what is not named here is not
 * published. The legal state is told from events and clauses, so on any day.
 */
export const agreementSnapshot = z.strictObject({
  reference: z.string(),
  counterpartReference: z.string().nullable(),
  kind: z.enum(agreementKinds),
  titles: languageMap(),
  counterpartCountry: z.string().nullable(),
  legalCharacter: z.strictObject({
    ours: z.enum(legalCharacters),
    counterpart: z.enum(legalCharacters),
  }),
  parties: z.array(party),
  signatories: z.array(signatory),
  areas: z.strictObject({
    statedBy: z.enum(sides).nullable(),
    exhaustive: z.boolean().nullable(),
    list: z.array(area),
  }),
  signedAt: languageMap().nullable(),
  legalEvents: z.array(legalEvent),
  clauses: z.array(clause),
  promises: z.array(promise),
  /** What each side gives; absent where nothing is told of it, so that earlier contents stay as they were. */
  contributions: z.strictObject({ ours: givenBySide, counterpart: givenBySide }).optional(),
  documents: z.array(document),
  /** Where facts were read, if anybody may read it there too. */
  sources: z.array(openSource.extend({ field: z.string(), ...quoted })),
})
export type AgreementSnapshot = z.infer<typeof agreementSnapshot>

/** All that the public is shown of a notice. */
export const announcementSnapshot = z.strictObject({
  slug: z.string(),
  titles: languageMap(),
  summaries: languageMap().nullable(),
  texts: languageMap(),
  originalLanguage: z.string(),
  issuedOn: z.string().nullable(),
  places: languageMap().nullable(),
  issuer: party.omit({ side: true, role: true }).nullable(),
  source: openSource.nullable(),
})
export type AnnouncementSnapshot = z.infer<typeof announcementSnapshot>

export const subjectKinds = ['agreement', 'announcement'] as const
export type SubjectKind = (typeof subjectKinds)[number]
