import { z } from 'zod'
import { levels } from '#db/values.ts'
import { day, id, instant, languageMap, paragraph } from '#lib/fields.ts'
import { isId } from '#lib/ids.ts'
import { uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { beyondEnd } from './beyond-end.ts'
import { clause } from './clauses.ts'
import { bounds, lifeShape } from './life.ts'
import {
  clauseKinds,
  endings,
  legalEventKinds,
  legalPhases,
  legalStates,
  missingTerms,
  questionKinds,
} from './words.ts'

/** Which status is asked: of which day, and as known at which moment; now where nothing is said. */
export const readLegalStatusInput = z.strictObject({
  /** Its identifier, or its reference such as PER-CHN-2019-01. */
  agreementId: z
    .string()
    .refine((text) => isId(text) || /^[A-Z0-9]+([.-][A-Z0-9]+)*$/.test(text), 'wrongIdentifier'),
  on: day().optional(),
  knownAt: instant().optional(),
})

/** Text that holds JSON. */
const json = () =>
  z
    .string()
    .max(20_000)
    .transform((text, context) => {
      try {
        return JSON.parse(text) as unknown
      } catch {
        context.addIssue({ code: 'custom', message: 'wrongFormat', input: text })
        return z.NEVER
      }
    })

/**
 * An event as the body of its POST would be, or the clauses as that of their PUT, as JSON: what either
 * would change is told, and not written. What is wrong with them is told in the answer: it is asked
 * for while somebody types.
 */
export const previewLawInput = z
  .strictObject({
    agreementId: id(),
    on: day().optional(),
    event: json().optional(),
    clauses: json().optional(),
  })
  .refine(({ event, clauses }) => (event === undefined) !== (clauses === undefined), {
    error: 'required',
    path: ['event'],
  })

export const previewedClauses = z.strictObject({ clauses: z.array(clause).max(20) })

/** All clauses of the text, one of a kind; what is left out is no longer said to stand there. */
export const setClausesInput = z.strictObject({
  agreementId: id(),
  clauses: z.array(clause).max(20),
  reason: paragraph(1_000).optional(),
})

const civilDay = () => z.string().meta({ format: 'date' })
const value = z.json()

/** In the caller's language, where the API answers. */
const text = z.string().optional()

const figures = {
  state: z.enum(legalStates),
  endedBy: z.enum(endings).nullable(),
  phase: z.enum(legalPhases).nullable(),
  period: z.number().int().nullable(),
  renewals: z.number().int().nullable(),
  periodEnd: bounds.nullable(),
  end: bounds.nullable(),
  cutOff: z
    .strictObject({ safeBy: civilDay(), certainAfter: civilDay(), sendBy: civilDay() })
    .nullable(),
  renewsUntil: bounds.nullable(),
  latestEnd: bounds.nullable(),
}

const question = z.strictObject({
  key: z.string(),
  about: z.enum(questionKinds),
  clause: z.enum(clauseKinds).nullable(),
  values: z.record(z.string(), value),
  assumed: z.string(),
  outcomes: z.array(z.strictObject({ answer: z.string(), ...figures, text })),
  text,
})

/** A line of the reasoning: a code of the messages with its values, and the clause it rests on. */
const step = z.strictObject({
  code: z.string(),
  clause: z.enum(clauseKinds).nullable(),
  place: z.string().nullable(),
  values: z.record(z.string(), value),
  text,
})

export const judgement = z.strictObject({
  ...figures,
  missing: z.array(z.enum(missingTerms)),
  questions: z.array(question),
  explanation: z.array(step),
})

const recorded = z.strictObject({
  id: id(),
  kind: z.enum(legalEventKinds),
  /** As it was written: what the body of its POST held. */
  event: z.record(z.string(), value),
  recordedAt: z.string().meta({ format: 'date-time' }).nullable(),
  /** Who recorded it, as far as the name is kept, and why. */
  recordedBy: z.strictObject({ id: id(), name: z.string().nullable() }).nullable(),
  reason: z.string().nullable(),
  /** The correction that put something else in its place, or struck it out. */
  correctedBy: id().nullable(),
})

/** The legal status of an agreement, with all that it is told from. */
export const legalStatusAnswer = z.strictObject({
  id: id(),
  version: z.number().int(),
  reference: z.string(),
  deskId: id(),
  level: z.enum(levels),
  on: civilDay(),
  knownAt: z.string().meta({ format: 'date-time' }).nullable(),
  ...judgement.shape,
  /** How many of the two sides have surely signed by the day. */
  sidesSigned: z.number().int(),
  signedOn: uncertainDayAnswer.nullable(),
  enteredIntoForceOn: uncertainDayAnswer.nullable(),
  ...lifeShape,
  events: z.array(recorded),
  /** What the bodies that events name are called today, by their identifiers. */
  names: z.record(id(), languageMap()),
  clauses: z.array(z.record(z.string(), value)),
})
export type LegalStatusAnswer = z.infer<typeof legalStatusAnswer>

const params = z.record(z.string(), z.union([z.string(), z.number()]))

/** What an event or clauses would change: the status before and after, or why they can't be kept. */
export const lawPreview = z.strictObject({
  id: id(),
  deskId: id(),
  level: z.enum(levels),
  on: civilDay(),
  before: judgement,
  after: judgement.nullable(),
  /** Null where the last day stays as it is, or there is none. */
  beyond: beyondEnd.nullable(),
  problem: z
    .strictObject({
      code: z.string(),
      params,
      /** Where the input itself is wrong. */
      errors: z.array(z.strictObject({ path: z.string(), code: z.string(), params, text })),
      text,
    })
    .nullable(),
})
export type LawPreview = z.infer<typeof lawPreview>

export const lawChanged = z.strictObject({ id: id(), version: z.number().int() })
