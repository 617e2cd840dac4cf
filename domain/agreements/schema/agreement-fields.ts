import { z } from 'zod'
import { id, languageMap, languageTag, line } from '#lib/fields.ts'
import { assertion, listedAssertion } from '../../assertions/schema.ts'
import { legalCharacters, partyRoles, sides } from './words.ts'

const characterOf = () => z.enum(legalCharacters).default('notStated')

/** Whether each side holds itself bound (`domain.md` rule 24). */
export const legalCharacter = z.strictObject({ ours: characterOf(), counterpart: characterOf() })

export const titles = () => languageMap(1_000)
export const counterpartReference = () => line(100).nullable()

const party = z.strictObject({
  partyId: id(),
  side: z.enum(sides),
  role: z.enum(partyRoles).default('lead'),
})
export const parties = () => z.array(party).max(60)

/** Who signed, for which party, with the post held that day (`domain.md` rule 23). */
const signatory = z.strictObject({
  partyId: id(),
  /** The person of the register, where it is one; the name stands as it was then. */
  personId: id().nullable().default(null),
  names: languageMap(200),
  posts: languageMap(300),
  /** The instrument that gave the power to sign. */
  powers: line(300).nullable().default(null),
})
export const signatories = () => z.array(signatory).max(100)

const wording = { verbatim: line(500), verbatimLanguage: languageTag() }

export const areas = z.strictObject({
  /** Whose list it is; null where that is not known. */
  statedBy: z.enum(sides).nullable().default(null),
  /** False for "such as"; null where it is not said. */
  exhaustive: z.boolean().nullable().default(null),
  list: z.array(z.strictObject({ areaId: id(), ...wording })).max(100),
})

/** A programme that the agreement is linked to, in the words of whoever says so. */
const programme = z.strictObject({
  programmeId: id(),
  statedBy: z.enum(sides).nullable().default(null),
  ...wording,
})
export const programmes = () => z.array(programme).max(50)

export const assertions = () => z.array(assertion).max(200)
export const listedAssertions = () => z.array(listedAssertion).max(200)

export const readers = () => z.array(id()).max(100)
