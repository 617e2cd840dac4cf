import { z } from 'zod'
import { levels } from '#db/values.ts'
import { id, languageMap, languageTag, line, paragraph } from '#lib/fields.ts'
import { assertion } from '../../assertions/schema.ts'
import { clause, legalEvent } from '../../legal-status/schema/facts.ts'
import { agreementKinds, legalCharacters, partyRoles, sides } from './words.ts'

/** Our reference, as in `PER-CHN-2019-01`: it stands in addresses, mails and speech. */
const reference = () =>
  line(40).pipe(z.string().regex(/^[A-Z0-9]+([.-][A-Z0-9]+)*$/, 'wrongReference'))

const characterOf = () => z.enum(legalCharacters).default('notStated')

const party = z.strictObject({
  partyId: id(),
  side: z.enum(sides),
  role: z.enum(partyRoles).default('lead'),
})

/** Who signed, for which party, with the post held that day (`domain.md` rule 23). */
const signatory = z.strictObject({
  partyId: id(),
  /** Who it is, where the person is in the register; the names and the post stay as they were. */
  personId: id().nullable().default(null),
  names: languageMap(200),
  posts: languageMap(300),
})

const areas = z.strictObject({
  /** Whose list it is; null where that is not known. */
  statedBy: z.enum(sides).nullable().default(null),
  /** False for "such as"; null where it is not said. */
  exhaustive: z.boolean().nullable().default(null),
  list: z
    .array(z.strictObject({ areaId: id(), verbatim: line(500), verbatimLanguage: languageTag() }))
    .max(100),
})

/** A programme of somebody's that the agreement is linked to, in the words of the source. */
const programmeLink = z.strictObject({
  programmeId: id(),
  /** Who said that it is; null where that is not known. */
  statedBy: z.enum(sides).nullable().default(null),
  verbatim: line(500),
  verbatimLanguage: languageTag(),
})

/** A new agreement: desk, kind and title are asked for, everything else may come later. */
export const createAgreementInput = z.strictObject({
  deskId: id(),
  level: z.enum(levels).default('internal'),
  kind: z.enum(agreementKinds),
  titles: languageMap(1_000),
  /** Made from countries and year where it is not given. */
  reference: reference().optional(),
  counterpartReference: line(100).nullable().default(null),
  legalCharacter: z
    .strictObject({ ours: characterOf(), counterpart: characterOf() })
    .default({ ours: 'notStated', counterpart: 'notStated' }),
  parties: z.array(party).max(60).default([]),
  signatories: z.array(signatory).max(100).default([]),
  areas: areas.default({ statedBy: null, exhaustive: null, list: [] }),
  programmes: z.array(programmeLink).max(50).default([]),
  legalEvents: z.array(legalEvent).max(50).default([]),
  clauses: z.array(clause).max(20).default([]),
  assertions: z.array(assertion).max(200).default([]),
  /** Who may read a restricted agreement; whoever makes it is one of them. */
  readers: z.array(id()).max(100).default([]),
})
export type CreateAgreement = z.infer<typeof createAgreementInput>

/** Fields of the row itself that are mended in place; facts are corrected by later facts. */
export const correctAgreementInput = z
  .strictObject({
    agreementId: id(),
    titles: languageMap(1_000).optional(),
    counterpartReference: line(100).nullable().optional(),
    reason: paragraph(1_000).optional(),
  })
  .refine(
    ({ titles, counterpartReference }) =>
      titles !== undefined || counterpartReference !== undefined,
    { error: 'nothingToCorrect', path: ['titles'] },
  )
export type CorrectAgreement = z.infer<typeof correctAgreementInput>

export const agreementNamed = z.strictObject({ id: id(), reference: z.string() })
