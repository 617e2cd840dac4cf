import { z } from 'zod'
import { levels } from '#db/values.ts'
import { day, id, languageMap, line, paragraph } from '#lib/fields.ts'
import { uncertainDay, uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { responsibleBody } from '../activities/schema.ts'
import { certainties } from '../agreements/schema/words.ts'
import { person } from '../milestones/schema.ts'
import { sourcedChanges, sourcedFields } from '../sources/schema.ts'
import { discharging, dischargingPlan, evidenceNamed } from './schema/work.ts'
import {
  authors,
  commitmentDueMeaning,
  commitmentDues,
  commitmentHealths,
  commitmentKinds,
  type Coverage,
  coverages,
} from './schema/words.ts'

const titles = () => languageMap(1_000)

export const createCommitmentInput = z.strictObject({
  agreementId: id(),
  author: z.enum(authors),
  kind: z.enum(commitmentKinds),
  titles: titles(),
  /** EDTF: when it was said; its age is counted from then. Null where that is not known. */
  promisedOn: uncertainDay().nullable().default(null),
  /** EDTF; null where no day was named. */
  dueOn: uncertainDay().nullable().default(null),
  /** The body that answers for it on our side. */
  ourOwnerId: id().nullable().default(null),
  /** The body that answers for it on the counterpart's side. */
  counterpartOwnerId: id().nullable().default(null),
  /** The person who answers for it on our side, beside the body or alone. */
  ourPersonId: id().nullable().default(null),
  counterpartPersonId: id().nullable().default(null),
  /** The talks that it came from. */
  meetingId: id().nullable().default(null),
  ...sourcedFields,
})
export type CreateCommitment = z.infer<typeof createCommitmentInput>

export const correctCommitmentInput = z.strictObject({
  commitmentId: id(),
  author: z.enum(authors).optional(),
  kind: z.enum(commitmentKinds).optional(),
  titles: titles().optional(),
  promisedOn: uncertainDay().nullable().optional(),
  dueOn: uncertainDay().nullable().optional(),
  ourOwnerId: id().nullable().optional(),
  counterpartOwnerId: id().nullable().optional(),
  ourPersonId: id().nullable().optional(),
  counterpartPersonId: id().nullable().optional(),
  meetingId: id().nullable().optional(),
  ...sourcedChanges,
  reason: paragraph(1_000).optional(),
})

/** What a change of a commitment answers. */
export const commitmentChanged = z.strictObject({ id: id(), version: z.number().int() })

export const activityOfCommitment = z.strictObject({ commitmentId: id(), activityId: id() })

export const planOfCommitment = z.strictObject({ commitmentId: id(), planId: id() })

export const evidenceOfCommitment = z.strictObject({ commitmentId: id(), documentId: id() })

export const judgeCommitmentInput = z.strictObject({
  commitmentId: id(),
  /** Null takes the judgement back. */
  health: z.enum(commitmentHealths).nullable(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const assignCommitmentInput = z.strictObject({
  commitmentId: id(),
  /** An officer or manager of its desk; null for nobody. */
  officerId: id().nullable(),
  reason: paragraph(1_000).optional(),
})

export const reasonForCommitment = z.strictObject({
  commitmentId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const readCommitmentInput = z.strictObject({ commitmentId: id() })

/** What a list of commitments is narrowed to, all of it together. */
const commitmentFilters = {
  /** Words of its titles or of its source, in any language; each may be the beginning of a longer one. */
  q: line(400).optional(),
  agreement: id().optional(),
  /** The talks that it came from. */
  meeting: id().optional(),
  author: z.enum(authors).optional(),
  kind: z.enum(commitmentKinds).optional(),
  coverage: z.enum(coverages).optional(),
  due: z.enum(commitmentDues).optional().meta({ description: commitmentDueMeaning }),
  /** A desk by its code. */
  desk: line(12).optional(),
  /** A priority area of the agreement, by its code. */
  area: line(60).optional(),
  /** Promised at least so many days ago. */
  age: z.coerce.number().int().min(0).max(40_000).optional(),
  /** Whoever sees to it; `me` for the caller. */
  officer: z.union([z.literal('me'), id()]).optional(),
}

/** The gaps first unless asked otherwise; what has no day comes last among its like. */
export const commitmentSorts = ['gaps', 'age', 'dueOn', '-dueOn', 'position'] as const
export type CommitmentSort = (typeof commitmentSorts)[number]

export const listCommitmentsInput = z
  .strictObject({
    ...commitmentFilters,
    sort: z.enum(commitmentSorts).default('gaps').meta({
      description:
        'age: the longest ago first. position: as they stand in one agreement, which is then asked for.',
    }),
    limit: z.coerce.number().int().min(1).max(200).default(25),
    cursor: z.string().max(600).optional(),
    count: z.enum(['exact']).optional(),
  })
  .refine(({ sort, agreement }) => sort !== 'position' || agreement !== undefined, {
    error: 'required',
    path: ['agreement'],
  })
export type ListCommitments = z.infer<typeof listCommitmentsInput>

export const commitmentFiltersInput = z.strictObject(commitmentFilters)
export type CommitmentFilters = z.infer<typeof commitmentFiltersInput>

const agreementNamed = z.strictObject({ id: id(), reference: z.string(), titles: languageMap() })

const personNamed = z.strictObject({ id: id(), names: languageMap() })

/** What stands in a list and on its own page alike. */
const commitmentCore = {
  id: id(),
  version: z.number().int(),
  agreement: agreementNamed,
  author: z.enum(authors),
  kind: z.enum(commitmentKinds),
  titles: titles(),
  promisedOn: uncertainDayAnswer.nullable(),
  dueOn: uncertainDayAnswer.nullable(),
  overdue: z.boolean(),
  ourOwner: responsibleBody.nullable(),
  counterpartOwner: responsibleBody.nullable(),
  ourPerson: personNamed.nullable(),
  counterpartPerson: personNamed.nullable(),
  /** Who of the desk sees to it. */
  officer: person.nullable(),
  health: z.enum(commitmentHealths).nullable(),
  source: z
    .strictObject({ id: id(), titles: languageMap(), address: z.string().nullable() })
    .nullable(),
  quotation: z.string().nullable(),
  quotationLanguage: z.string().nullable(),
  certainty: z.enum(certainties).nullable(),
  coverage: z.enum(coverages),
  /** The activities and plans that discharge it, and the files that prove something of it by themselves. */
  activities: z.array(discharging),
  plans: z.array(dischargingPlan),
  evidence: z.array(evidenceNamed),
  desk: z.strictObject({ id: id(), code: z.string() }),
  level: z.enum(levels),
}

export const commitmentListed = z.strictObject(commitmentCore)
export type CommitmentListed = z.infer<typeof commitmentListed>

export const commitmentPage = z.strictObject({
  items: z.array(commitmentListed),
  nextCursor: z.string().nullable(),
  previousCursor: z.string().nullable(),
  total: z.union([
    z.strictObject({ exact: z.number().int() }),
    z.strictObject({ atLeast: z.number().int() }),
  ]),
})
export type CommitmentPage = z.infer<typeof commitmentPage>

/** How many commitments there are of each coverage, under the filters. */
export const commitmentCoverage = z.strictObject(
  Object.fromEntries(coverages.map((one) => [one, z.number().int()])) as Record<
    Coverage,
    z.ZodNumber
  >,
)
export type CommitmentCoverage = z.infer<typeof commitmentCoverage>

const facet = z.array(z.strictObject({ value: z.string(), count: z.number().int() })).nullable()

/** How many there are of each value under the other filters; null where they are too many to count. */
export const commitmentFacets = z.strictObject({
  author: facet,
  area: facet,
  coverage: facet,
  due: facet,
})
export type CommitmentFacets = z.infer<typeof commitmentFacets>

const judgement = z.strictObject({
  health: z.enum(commitmentHealths).nullable(),
  reason: z.string().nullable(),
  by: person.nullable(),
  on: day(),
})

export const commitment = z.strictObject({
  ...commitmentCore,
  /** Whether the quotation stands in the source word for word; null where its text is not kept. */
  quotationFound: z.boolean().nullable(),
  /** In which paragraph of the source it stands, counted from 1; null where it is not found. */
  paragraph: z.number().int().nullable(),
  meeting: z.strictObject({ id: id(), titles: languageMap() }).nullable(),
  noAction: z
    .strictObject({ reason: z.string(), by: person.nullable(), at: z.iso.datetime().nullable() })
    .nullable(),
  /** How it was judged to stand, the newest first. */
  judgements: z.array(judgement),
  /** Who wrote this version, and when; null where the command line did. */
  changedBy: person.nullable(),
  changedAt: z.iso.datetime(),
  /** Whether the caller may change it. */
  writable: z.boolean(),
})
export type Commitment = z.infer<typeof commitment>
