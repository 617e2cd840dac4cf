import { z } from 'zod'
import { levels } from '#db/values.ts'
import { day, id, languageMap, line, paragraph } from '#lib/fields.ts'
import { uncertainDay, uncertainDayAnswer } from '#lib/uncertain-day-field.ts'
import { responsibleBody } from '../activities/schema.ts'
import { certainties } from '../agreements/schema/words.ts'
import { person } from '../milestones/schema.ts'
import { sourcedChanges, sourcedFields } from '../sources/schema.ts'
import { authors, commitmentKinds, type Coverage, coverages } from './schema/words.ts'

const titles = () => languageMap(1_000)

export const createCommitmentInput = z.strictObject({
  agreementId: id(),
  author: z.enum(authors),
  kind: z.enum(commitmentKinds),
  titles: titles(),
  /** EDTF; null where no day was named. */
  dueOn: uncertainDay().nullable().default(null),
  /** The body that answers for it on our side. */
  ourOwnerId: id().nullable().default(null),
  /** The body that answers for it on the counterpart's side. */
  counterpartOwnerId: id().nullable().default(null),
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
  dueOn: uncertainDay().nullable().optional(),
  ourOwnerId: id().nullable().optional(),
  counterpartOwnerId: id().nullable().optional(),
  meetingId: id().nullable().optional(),
  ...sourcedChanges,
  reason: paragraph(1_000).optional(),
})

/** What a change of a commitment answers. */
export const commitmentChanged = z.strictObject({ id: id(), version: z.number().int() })

export const activityOfCommitment = z.strictObject({ commitmentId: id(), activityId: id() })

export const reasonForCommitment = z.strictObject({
  commitmentId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const readCommitmentInput = z.strictObject({ commitmentId: id() })

/** What a list of commitments is narrowed to, all of it together. */
const commitmentFilters = {
  agreement: id().optional(),
  /** The talks that it came from. */
  meeting: id().optional(),
  author: z.enum(authors).optional(),
  kind: z.enum(commitmentKinds).optional(),
  coverage: z.enum(coverages).optional(),
  due: z
    .enum(['overdue', 'known', 'notKnown'])
    .optional()
    .meta({ description: 'overdue: still to be done, and its last possible day has passed.' }),
  /** A desk by its code. */
  desk: line(12).optional(),
}

/** The gaps first unless asked otherwise; what has no day comes last among its like. */
export const commitmentSorts = ['gaps', 'dueOn', '-dueOn', 'position'] as const
export type CommitmentSort = (typeof commitmentSorts)[number]

export const listCommitmentsInput = z
  .strictObject({
    ...commitmentFilters,
    sort: z.enum(commitmentSorts).default('gaps').meta({
      description: 'position: as they stand in one agreement, which is then asked for.',
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

/** What stands in a list and on its own page alike. */
const commitmentCore = {
  id: id(),
  version: z.number().int(),
  agreement: agreementNamed,
  author: z.enum(authors),
  kind: z.enum(commitmentKinds),
  titles: titles(),
  dueOn: uncertainDayAnswer.nullable(),
  overdue: z.boolean(),
  ourOwner: responsibleBody.nullable(),
  counterpartOwner: responsibleBody.nullable(),
  quotation: z.string().nullable(),
  quotationLanguage: z.string().nullable(),
  certainty: z.enum(certainties).nullable(),
  coverage: z.enum(coverages),
  desk: z.strictObject({ id: id(), code: z.string() }),
  level: z.enum(levels),
}

const planNamed = z.strictObject({
  id: id(),
  titles: languageMap(),
  /** True for a plan that is made up to show how plans work. */
  illustrative: z.boolean(),
})

const activityNamed = z.strictObject({ id: id(), titles: languageMap(), plan: planNamed })

export const commitmentListed = z.strictObject({
  ...commitmentCore,
  /** The activities that discharge it. */
  activities: z.array(activityNamed),
})
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

/** An activity that discharges a commitment, and how far it is. */
const discharging = activityNamed.extend({
  fromDay: day(),
  toDay: day(),
  /** Milestones that are done, of those that were not given up. */
  progress: z.strictObject({ done: z.number().int(), of: z.number().int() }),
})

export const commitment = z.strictObject({
  ...commitmentCore,
  source: z
    .strictObject({ id: id(), titles: languageMap(), address: z.string().nullable() })
    .nullable(),
  /** Whether the quotation stands in the source word for word; null where its text is not kept. */
  quotationFound: z.boolean().nullable(),
  meeting: z.strictObject({ id: id(), titles: languageMap() }).nullable(),
  noAction: z
    .strictObject({ reason: z.string(), by: person.nullable(), at: z.iso.datetime().nullable() })
    .nullable(),
  activities: z.array(discharging),
  /** Who wrote this version, and when; null where the command line did. */
  changedBy: person.nullable(),
  changedAt: z.iso.datetime(),
  /** Whether the caller may change it. */
  writable: z.boolean(),
})
export type Commitment = z.infer<typeof commitment>
