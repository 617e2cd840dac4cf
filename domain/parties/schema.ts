import { z } from 'zod'
import { isCountry } from '#lib/countries.ts'
import { id, languageMap, line } from '#lib/fields.ts'

/** What sort of body makes agreements. */
export const partyKinds = [
  'state',
  'ministry',
  'council',
  'agency',
  'university',
  'company',
  'internationalOrganisation',
] as const
export type PartyKind = (typeof partyKinds)[number]

/** A country or territory by its two letters (ISO 3166-1). */
export const country = () => z.string().refine(isCountry, 'noSuchCountry')

/** A body that makes agreements. Without a country it is of none, as international organisations are. */
export const createPartyInput = z.strictObject({
  kind: z.enum(partyKinds),
  names: languageMap(),
  acronym: line(40).nullable().default(null),
  country: country().nullable().default(null),
})
export type CreateParty = z.infer<typeof createPartyInput>

/** A body, as short as it can be told. */
export const partyNamed = z.strictObject({
  id: id(),
  names: languageMap(),
  acronym: z.string().nullable(),
  country: country().nullable(),
})
export type PartyNamed = z.infer<typeof partyNamed>

export const party = z.strictObject({
  id: id(),
  kind: z.enum(partyKinds),
  names: languageMap(),
  acronym: z.string().nullable(),
  country: country().nullable(),
  version: z.number().int(),
})
export type Party = z.infer<typeof party>

export const readPartyInput = z.strictObject({ partyId: id() })

/** By identifier, so in the order in which they were entered. */
export const listPartiesInput = z.strictObject({
  country: country().optional(),
  kind: z.enum(partyKinds).optional(),
  limit: z.coerce.number().int().min(1).max(200).default(25),
  cursor: z.string().max(600).optional(),
})
export type ListParties = z.infer<typeof listPartiesInput>

export const partyPage = z.strictObject({
  items: z.array(party),
  nextCursor: z.string().nullable(),
  total: z.union([
    z.strictObject({ exact: z.number().int() }),
    z.strictObject({ atLeast: z.number().int() }),
  ]),
})
