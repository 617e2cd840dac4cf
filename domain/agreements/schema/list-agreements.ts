import { z } from 'zod'
import { isCountry } from '#lib/countries.ts'
import { daySpan } from '#lib/day-span-field.ts'
import { day, id, instant, languageMap, line } from '#lib/fields.ts'
import { uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { legalStates } from '../../legal-status/schema/words.ts'
import {
  agreementGaps,
  agreementKinds,
  agreementSorts,
  levels,
  noCountry,
  wholeCharacters,
} from './words.ts'

/** What a list of agreements is narrowed to, all of it together. */
export const agreementFilters = {
  /** Words, in any language and without accents; all have to occur. */
  q: line(400).optional(),
  kind: z.enum(agreementKinds).optional().meta({
    description:
      'A treaty whose character is disputed is not counted as one: it is found by `character=disputed`.',
  }),
  /** What follows of both sides' answers: a treaty is counted where both hold themselves bound. */
  character: z.enum(wholeCharacters).optional().meta({
    description:
      'binding: both sides hold themselves bound, as in a treaty. nonBinding: neither does. disputed: one does and the other does not. notStated: a side has not said.',
  }),
  /** The legal state on the day `on`. */
  state: z.enum(legalStates).optional(),
  /** The counterpart's country; `none` where none is recorded. */
  country: z
    .string()
    .refine((code) => code === noCountry || isCountry(code), 'noSuchCountry')
    .optional(),
  /** A priority area by its code. */
  area: line(60).optional(),
  /** A programme that it is linked to, or one that was merged into it. */
  programme: id().optional(),
  /** A desk by its code. */
  desk: line(12).optional(),
  level: z.enum(levels).optional(),
  signedOn: daySpan().optional(),
  lacking: z.enum(agreementGaps).optional().meta({
    description:
      'counterpart: no body of the other side. areas: no priority area. entryIntoForce: signed, and nothing is said of it. text: signed, without an original or authentic text. actionPlan: signed or in force, without an action plan.',
  }),
  /** The day that states and what is lacking are told of; today where it is left out. */
  on: day().optional(),
  /** As known at a moment: records and law as they had been recorded by then. */
  knownAt: instant().optional().meta({
    description:
      'Only what was recorded by then (RFC 3339). The list is then in the order of references, without `q` and `lacking`.',
  }),
}

/** What is told of everything as it stands now, and so of no earlier moment. */
const notAsKnown = ['q', 'lacking'] as const

type OfAMoment = { knownAt?: string | undefined } & {
  [name in (typeof notAsKnown)[number]]?: unknown
}

/** Says of each filter that goes with no earlier moment that it does not. */
function asKnown(input: OfAMoment & { sort?: string | undefined }, context: z.RefinementCtx) {
  if (input.knownAt === undefined) return
  const sorted = input.sort === undefined || input.sort === 'reference' ? [] : (['sort'] as const)
  for (const path of [...notAsKnown.filter((name) => input[name] !== undefined), ...sorted]) {
    context.addIssue({ code: 'custom', path: [path], message: `${path}NotAsKnown`, input })
  }
}

/** A whole number as an address holds it. */
const whole = (least: number, most: number) => z.coerce.number().int().min(least).max(most)

export const listAgreementsInput = z
  .strictObject({
    ...agreementFilters,
    sort: z.enum(agreementSorts).optional().meta({
      description: '`-signedOn` where it is left out; with `knownAt` only `reference`.',
    }),
    limit: whole(1, 200).default(25),
    cursor: z.string().max(600).optional(),
    count: z.enum(['exact']).optional(),
  })
  .superRefine(asKnown)
export type ListAgreements = z.infer<typeof listAgreementsInput>

export const agreementFiltersInput = z.strictObject(agreementFilters).superRefine(asKnown)
export type AgreementFilters = z.infer<typeof agreementFiltersInput>

const counterpart = z.strictObject({
  id: id(),
  names: languageMap(),
  acronym: z.string().nullable(),
})

export const agreementListed = z.strictObject({
  id: id(),
  reference: z.string(),
  kind: z.enum(agreementKinds),
  titles: languageMap(),
  counterpartCountry: z.string().nullable(),
  counterparts: z.array(counterpart),
  signedOn: uncertainDayAnswer.nullable(),
  signedAt: languageMap().nullable(),
  /** With a filter on the signing: whether it was then, or could have been (`domain.md` rule 2). */
  match: z.enum(['certain', 'possible']).nullable(),
  state: z.enum(legalStates),
  enteredIntoForceOn: uncertainDayAnswer.nullable(),
  /** The last day in force at the latest, where anything ends it. */
  lastDay: z.string().meta({ format: 'date' }).nullable(),
  desk: z.strictObject({ id: id(), code: z.string() }),
  level: z.enum(levels),
})
export type AgreementListed = z.infer<typeof agreementListed>

export const agreementPage = z.strictObject({
  items: z.array(agreementListed),
  nextCursor: z.string().nullable(),
  previousCursor: z.string().nullable(),
  total: z.union([
    z.strictObject({ exact: z.number().int() }),
    z.strictObject({ atLeast: z.number().int() }),
  ]),
})
export type AgreementPage = z.infer<typeof agreementPage>

const facet = z.array(z.strictObject({ value: z.string(), count: z.number().int() })).nullable()

/** How many there are of each value under the other filters; null where they are too many to count. */
export const agreementFacets = z.strictObject({
  kind: facet,
  character: facet,
  state: facet,
  country: facet,
  area: facet,
  desk: facet,
  level: facet,
})
export type AgreementFacets = z.infer<typeof agreementFacets>
