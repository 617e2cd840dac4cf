import { z } from 'zod'
import { levels } from '#db/values.ts'
import { id, languageMap, line } from '#lib/fields.ts'
import { pageOf, paging } from '#lib/list-fields.ts'
import { uncertainDay, uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { country, partyNamed } from '../parties/schema.ts'

/** A post at a body, with the days it was held, as far as they are known. */
const post = z.strictObject({
  partyId: id(),
  posts: languageMap(300),
  heldFrom: uncertainDay().nullable().default(null),
  heldUntil: uncertainDay().nullable().default(null),
})

const person = {
  /** In each language and script as the person writes it there, given and family name in their order. */
  names: languageMap(200),
  /** The part of a name that is the family's, by the same languages. */
  familyNames: languageMap(200).nullable().default(null),
  country: country().nullable().default(null),
  /** The newest first. */
  posts: z.array(post).max(50).default([]),
}

/** Somebody who takes part for a body: who signs, leads, speaks. Users of the register are others. */
export const createPersonInput = z.strictObject(person)
export type CreatePerson = z.infer<typeof createPersonInput>

/** What is left out stays as it is; posts come as the whole list. */
export const changePersonInput = z.strictObject({
  personId: id(),
  names: person.names.optional(),
  familyNames: languageMap(200).nullable().optional(),
  country: country().nullable().optional(),
  posts: z.array(post).max(50).optional(),
})

export const personSaved = z.strictObject({ id: id(), version: z.number().int() })

export const readPersonInput = z.strictObject({ personId: id() })

export const listPeopleInput = z.strictObject({
  /** Beginnings of words of any of their names, in any order, script and without accents. */
  q: line(400).optional(),
  /** Who holds or held a post there. */
  party: id().optional(),
  country: country().optional(),
  ...paging(),
})

const postAnswer = z.strictObject({
  party: partyNamed,
  posts: languageMap(),
  heldFrom: uncertainDayAnswer.nullable(),
  heldUntil: uncertainDayAnswer.nullable(),
})
export type Post = z.infer<typeof postAnswer>

/** A person as lists and pickers show one; the posts tell two of one name apart. */
export const personListed = z.strictObject({
  id: id(),
  names: languageMap(),
  familyNames: languageMap().nullable(),
  country: z.string().nullable(),
  posts: z.array(postAnswer),
  version: z.number().int(),
})
export type PersonListed = z.infer<typeof personListed>

export const personPage = pageOf(personListed)

/** A person with what they signed and where they took part, as far as the caller may know of it. */
export const personDetail = personListed.extend({
  signed: z.array(
    z.strictObject({
      id: id(),
      reference: z.string(),
      titles: languageMap(),
      /** The post held that day (`domain.md` rule 23). */
      posts: languageMap(),
      signedOn: uncertainDayAnswer.nullable(),
      deskId: id(),
      level: z.enum(levels),
    }),
  ),
  tookPart: z.array(
    z.strictObject({
      kind: z.enum(['visit', 'meeting']),
      id: id(),
      titles: languageMap(),
      role: z.enum(['head', 'member']),
      agreementId: id().nullable(),
      deskId: id(),
      level: z.enum(levels),
    }),
  ),
})
export type PersonDetail = z.infer<typeof personDetail>
