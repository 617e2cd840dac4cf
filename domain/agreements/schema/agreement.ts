import { z } from 'zod'
import { id, languageMap } from '#lib/fields.ts'
import { uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import {
  clauseKinds,
  legalEventKinds,
  legalStates,
  missingTerms,
} from '../../legal-status/schema/words.ts'
import { partyNamed } from '../../parties/schema.ts'
import { partyKinds } from '../../parties/schema/words.ts'
import {
  agreementKinds,
  certainties,
  legalCharacters,
  levels,
  parentRelations,
  partyRoles,
  sides,
} from './words.ts'
import { recordStatuses } from '../../record-status/schema.ts'

export const readAgreementInput = z.strictObject({ agreementId: id() })

const day = () => z.string().meta({ format: 'date' })

/** A body by the name that it had on the day of the signing. */
const party = z.strictObject({
  id: id(),
  side: z.enum(sides),
  role: z.enum(partyRoles),
  kind: z.enum(partyKinds),
  names: languageMap(),
  acronym: z.string().nullable(),
  country: z.string().nullable(),
  /** What it is called today; null where that is the same. */
  nameNow: z.strictObject({ names: languageMap(), acronym: z.string().nullable() }).nullable(),
})

/** With the post held that day: a later change of post leaves it as it is (`domain.md` rule 23). */
const signatory = z.strictObject({
  id: id(),
  partyId: id(),
  side: z.enum(sides),
  /** The person of the register, where it is one. */
  personId: id().nullable(),
  names: languageMap(),
  posts: languageMap(),
  /** The instrument that gave the power to sign. */
  powers: z.string().nullable(),
})

const area = z.strictObject({
  id: id(),
  code: z.string(),
  labels: languageMap(),
  verbatim: z.string(),
  verbatimLanguage: z.string(),
})

/** A programme that it is linked to; it is no parent, and binds nobody here. */
const programme = z.strictObject({
  id: id(),
  names: languageMap(),
  owner: partyNamed.nullable(),
  ownerCountry: z.string().nullable(),
  statedBy: z.enum(sides).nullable(),
  verbatim: z.string(),
  verbatimLanguage: z.string(),
})

const legalEvent = z.strictObject({
  id: id(),
  kind: z.enum(legalEventKinds),
  side: z.enum(sides).nullable(),
  /** Of a notice the day of its receipt; null where the day is not known. */
  on: uncertainDayAnswer.nullable(),
  place: languageMap().nullable(),
})

const clause = z.strictObject({
  id: id(),
  kind: z.enum(clauseKinds),
  /** As the contract's `status --facts` writes them. */
  terms: z.record(z.string(), z.json()),
  placeInText: z.string().nullable(),
})

const assertion = z.strictObject({
  id: id(),
  field: z.string(),
  source: languageMap(),
  sourceAddress: z.string().nullable(),
  sourceId: id().nullable(),
  quotation: z.string(),
  quotationLanguage: z.string(),
  certainty: z.enum(certainties),
  /** What the source says, where it is not what the record says: both stand. */
  value: z.union([z.string(), languageMap()]).nullable(),
})

/** The legal state on a day, by what signing and entry into force say of it. */
const status = z.strictObject({
  on: day(),
  state: z.enum(legalStates),
  /** How many of the two sides have surely signed. */
  sidesSigned: z.number().int(),
  /** What neither an event nor a clause says. */
  missing: z.array(z.enum(missingTerms)),
  /** The last day in force at the latest, where the term ends by itself. */
  lastDay: day().nullable(),
})

const plan = z.strictObject({
  id: id(),
  titles: languageMap(),
  fromDay: day(),
  toDay: day(),
  illustrative: z.boolean(),
  milestones: z.strictObject({
    done: z.number().int(),
    of: z.number().int(),
    overdue: z.number().int(),
  }),
})

const document = z.strictObject({
  id: id(),
  version: z.number().int(),
  fileName: z.string(),
  mediaType: z.string(),
  size: z.number().int(),
  language: z.string().nullable(),
  role: z.string(),
})

/** The whole record of an agreement, as of today. */
export const agreement = z.strictObject({
  id: id(),
  version: z.number().int(),
  reference: z.string(),
  counterpartReference: z.string().nullable(),
  kind: z.enum(agreementKinds),
  titles: languageMap(),
  desk: z.strictObject({ id: id(), code: z.string(), names: languageMap() }),
  level: z.enum(levels),
  recordStatus: z.enum(recordStatuses),
  counterpartCountry: z.string().nullable(),
  /** What it stands under or comes after, as far as the caller may know of it. */
  parent: z
    .strictObject({
      agreementId: id(),
      relation: z.enum(parentRelations),
      reference: z.string(),
      titles: languageMap(),
    })
    .nullable(),
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
  programmes: z.array(programme),
  signedOn: uncertainDayAnswer.nullable(),
  signedAt: languageMap().nullable(),
  enteredIntoForceOn: uncertainDayAnswer.nullable(),
  legalEvents: z.array(legalEvent),
  clauses: z.array(clause),
  assertions: z.array(assertion),
  status,
  actionPlans: z.array(plan),
  documents: z.array(document),
  /** Who may read a restricted agreement; empty where it is not restricted. A name may be erased. */
  readers: z.array(z.strictObject({ id: id(), name: z.string().nullable() })),
  /** Whether the caller may change it. */
  writable: z.boolean(),
})
export type Agreement = z.infer<typeof agreement>
