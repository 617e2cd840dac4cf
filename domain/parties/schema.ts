import { z } from 'zod'
import { sides } from '#db/values.ts'
import { isCountry } from '#lib/countries.ts'
import { id, languageMap, line, paragraph } from '#lib/fields.ts'
import { pageOf, paging } from '#lib/list-fields.ts'
import { uncertainDay, uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { levels } from '../access/schema.ts'
import { legalStates } from '../legal-status/schema/words.ts'
import { partyKinds } from './schema/words.ts'

/** A country or territory by its two letters (ISO 3166-1). */
export const country = () => z.string().refine(isCountry, 'noSuchCountry')

const acronym = () => line(40).nullable().default(null)

/**
 * What a body was called before, or is called beside its name. `calledUntil` is the day of the change,
 * on which the next name holds; a name with neither day is one that it goes by as well.
 */
const otherName = z.strictObject({
  names: languageMap(),
  acronym: acronym(),
  calledFrom: uncertainDay().nullable().default(null),
  calledUntil: uncertainDay().nullable().default(null),
})

const otherNames = () => z.array(otherName).max(50)

/** A body that makes agreements. Without a country it is of none, as international organisations are. */
export const createPartyInput = z.strictObject({
  kind: z.enum(partyKinds),
  names: languageMap(),
  acronym: acronym(),
  country: country().nullable().default(null),
  /** The body that it is part of. */
  parentId: id().nullable().default(null),
  otherNames: otherNames().default([]),
})
export type CreateParty = z.infer<typeof createPartyInput>

/** What is corrected; what is not named stays. A new name has an address of its own. */
export const changePartyInput = z.strictObject({
  partyId: id(),
  kind: z.enum(partyKinds).optional(),
  names: languageMap().optional(),
  acronym: line(40).nullable().optional(),
  country: country().nullable().optional(),
  parentId: id().nullable().optional(),
  otherNames: otherNames().optional(),
  reason: paragraph(1_000).optional(),
})
export type ChangeParty = z.infer<typeof changePartyInput>

/** What a body is called from a day on; the name that it had is kept, until then. */
export const renamePartyInput = z.strictObject({
  partyId: id(),
  names: languageMap(),
  acronym: acronym(),
  from: uncertainDay(),
})

/** From the body that was found to be another to that one. */
export const mergePartyInput = z.strictObject({
  partyId: id(),
  intoId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const separatePartyInput = z.strictObject({
  partyId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

/** That a body took another's place; the day may be unknown. */
export const succeedPartyInput = z.strictObject({
  partyId: id(),
  predecessorId: id(),
  on: uncertainDay().nullable().default(null),
})

export const withdrawSuccessionInput = z.strictObject({ partyId: id(), predecessorId: id() })

/** A body, as short as it can be told. */
export const partyNamed = z.strictObject({
  id: id(),
  names: languageMap(),
  acronym: z.string().nullable(),
  country: country().nullable(),
})
export type PartyNamed = z.infer<typeof partyNamed>

/** What was saved, and other bodies that have a name of the same words: perhaps it is one of them. */
export const partySaved = z.strictObject({ id: id(), alike: z.array(partyNamed) })

/** Which body a change leads to. */
export const partyNamedById = z.strictObject({ id: id() })

const otherNameAnswer = z.strictObject({
  names: languageMap(),
  acronym: z.string().nullable(),
  calledFrom: uncertainDayAnswer.nullable(),
  calledUntil: uncertainDayAnswer.nullable(),
})
export type OtherName = z.infer<typeof otherNameAnswer>

export const partyListed = z.strictObject({
  ...partyNamed.shape,
  kind: z.enum(partyKinds),
  otherNames: z.array(otherNameAnswer),
  version: z.number().int(),
})
export type PartyListed = z.infer<typeof partyListed>

/** One body that took another's place. */
const succession = z.strictObject({ party: partyNamed, on: uncertainDayAnswer.nullable() })

export const party = z.strictObject({
  ...partyListed.shape,
  parent: partyNamed.nullable(),
  /** Bodies that are part of it. */
  parts: z.array(partyNamed),
  predecessors: z.array(succession),
  successors: z.array(succession),
  /** The body that it was found to be the same as; agreements that name it are that body's. */
  mergedInto: partyNamed.nullable(),
  /** Records that were found to be of this body, and lead on to it. */
  merged: z.array(partyNamed),
})
export type Party = z.infer<typeof party>

export const readPartyInput = z.strictObject({ partyId: id() })

/** By country, then by name. What was found to be another body is not listed. */
export const listPartiesInput = z.strictObject({
  /** Beginnings of words of any name that a body has or had, in any language, without accents. */
  q: line(400).optional(),
  /** A name: bodies that have one of the same words, whatever their order, or this acronym. */
  alike: line(300).optional(),
  country: country().optional(),
  kind: z.enum(partyKinds).optional(),
  ...paging(),
})
export type ListParties = z.infer<typeof listPartiesInput>

export const partyPage = pageOf(partyListed)
export type PartyPage = z.infer<typeof partyPage>

/** What a merger would bring together, of what the caller may know. */
export const mergerPreview = z.strictObject({
  party: partyNamed,
  into: partyNamed,
  agreements: z.strictObject({ moved: z.number().int(), together: z.number().int() }),
  posts: z.number().int(),
  programmes: z.number().int(),
  parts: z.number().int(),
  /** Names by which the body that stays is found from then on. */
  names: z.array(z.string()),
  differing: z.array(z.enum(['kind', 'country', 'parentId'])),
})
export type MergerPreview = z.infer<typeof mergerPreview>

export const previewMergerInput = z.strictObject({ partyId: id(), intoId: id() })

/** What a body is a party to, on which side. */
export const agreementsOfParty = z.strictObject({
  items: z.array(
    z.strictObject({
      id: id(),
      reference: z.string(),
      titles: languageMap(),
      side: z.enum(sides),
      role: z.enum(['lead', 'executing']),
      signedOn: uncertainDayAnswer.nullable(),
      state: z.enum(legalStates),
      deskId: id(),
      level: z.enum(levels),
    }),
  ),
})
export type AgreementOfParty = z.infer<typeof agreementsOfParty>['items'][number]
