import { z } from 'zod'
import { sides } from '#db/values.ts'
import { id, languageMap } from '#lib/fields.ts'
import { partyNamed } from '../parties/schema.ts'

export const participantRoles = ['head', 'member'] as const

const fields = {
  personId: id().nullable().default(null),
  /** The body that they took part for. */
  partyId: id().nullable().default(null),
  role: z.enum(participantRoles).default('member'),
  /** Of somebody who is not in the register. */
  names: languageMap(200).nullable().default(null),
  /** The post held then; where nothing else is known it stands for the person. */
  posts: languageMap(300).nullable().default(null),
}

type Known = { personId: string | null; names: object | null; posts: object | null }

const isSomebody = ({ personId, names, posts }: Known) =>
  personId !== null || names !== null || posts !== null

const nobody = { error: 'nobody', path: ['posts'] }

/** Somebody of a delegation, whose side is the delegation's. */
export const delegate = z.strictObject(fields).refine(isSomebody, nobody)

/** Somebody who took part in a meeting, on one side or the other. */
export const participant = z
  .strictObject({ ...fields, side: z.enum(sides) })
  .refine(isSomebody, nobody)
export type Participant = z.infer<typeof participant>

export const participantAnswer = z.strictObject({
  person: z
    .strictObject({ id: id(), names: languageMap(), familyNames: languageMap().nullable() })
    .nullable(),
  party: partyNamed.nullable(),
  side: z.enum(sides),
  role: z.enum(participantRoles),
  names: languageMap().nullable(),
  posts: languageMap().nullable(),
})
export type ParticipantAnswer = z.infer<typeof participantAnswer>
