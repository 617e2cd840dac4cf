import { z } from 'zod'
import { levels } from '#db/values.ts'
import { id, languageMap, paragraph } from '#lib/fields.ts'
import { person } from '../../milestones/schema.ts'
import { agreementSnapshot, announcementSnapshot, subjectKinds } from './snapshot.ts'

export const publicationStates = [
  'proposed',
  'published',
  'declined',
  'superseded',
  'withdrawn',
] as const
export type PublicationState = (typeof publicationStates)[number]

const subject = { subjectKind: z.enum(subjectKinds), subjectId: id() }

export const proposePublicationInput = z.strictObject({
  ...subject,
  /** Of the preview that was looked at: what has changed since is not proposed unseen. */
  contentHash: z.string().max(64).optional(),
  /** Asks for the level `public` in the same step; the manager who approves decides it. */
  raiseLevel: z.boolean().default(false),
})
export type ProposePublication = z.infer<typeof proposePublicationInput>

const one = { publicationId: id() }

export const approvePublicationInput = z.strictObject(one)

const because = z.strictObject({ ...one, reason: paragraph(1_000, 'reasonMissing') })
export const declinePublicationInput = because
export const withdrawPublicationInput = because

export const publicationChanged = z.strictObject({
  id: id(),
  version: z.number().int(),
  /** Where the public finds it. */
  address: z.string(),
})

const content = z.union([agreementSnapshot, announcementSnapshot])

/** Where what stands before the public differs from the record as it is now. */
const standing = z.strictObject({
  id: id(),
  version: z.number().int(),
  state: z.enum(['published', 'withdrawn']),
  publishedAt: z.iso.datetime(),
  withdrawnAt: z.iso.datetime().nullable(),
  reason: z.string().nullable(),
  /** Top-level fields of the content. */
  differing: z.array(z.string()),
})

const proposal = z.strictObject({
  id: id(),
  version: z.number().int(),
  proposedBy: person.nullable(),
  proposedAt: z.iso.datetime(),
})

export const previewPublicationInput = z.strictObject(subject)

/** Why something of a record stays inside, and how much of it there is. */
const leftOut = z.strictObject({
  what: z.enum(['promises', 'documents', 'sources', 'actionPlans', 'contributions']),
  count: z.number().int(),
})

/** What the public would see, what it sees now, and what is in the way. */
export const publicationPreview = z.strictObject({
  ...subject,
  address: z.string(),
  content,
  contentHash: z.string(),
  leftOut: z.array(leftOut),
  /** The level that it has now; approval makes it public. */
  level: z.enum(levels),
  standing: standing.nullable(),
  proposal: proposal.nullable(),
  /** Code of the rule that forbids a proposal, of the messages `refusals`. */
  problem: z.string().nullable(),
  /** Whether the caller may propose it. */
  writable: z.boolean(),
})
export type PublicationPreview = z.infer<typeof publicationPreview>

export const listPublicationsInput = z.strictObject({
  state: z.enum(publicationStates).optional(),
  subjectId: id().optional(),
  limit: z.coerce.number().int().min(1).max(200).default(25),
  cursor: z.string().max(300).optional(),
})

export const publicationListed = z.strictObject({
  id: id(),
  version: z.number().int(),
  ...subject,
  address: z.string(),
  state: z.enum(publicationStates),
  titles: languageMap(),
  proposedBy: person.nullable(),
  proposedAt: z.iso.datetime(),
  decidedBy: person.nullable(),
  decidedAt: z.iso.datetime().nullable(),
  reason: z.string().nullable(),
  deskId: id(),
  level: z.enum(levels),
  agreementId: id().nullable(),
})
export type PublicationListed = z.infer<typeof publicationListed>

export const publicationPage = z.strictObject({
  items: z.array(publicationListed),
  nextCursor: z.string().nullable(),
  total: z.strictObject({ exact: z.number().int() }),
})
export type PublicationPage = z.infer<typeof publicationPage>

export const readPublicationInput = z.strictObject(one)

/** One publication with what it shows, and what it would change of what stands. */
export const publication = publicationListed.extend({
  content,
  contentHash: z.string(),
  /** Of what stands before the public, the fields that this would change; null where nothing stands. */
  differing: z.array(z.string()).nullable(),
  /** Whether the record was changed since. */
  changedSince: z.array(z.string()),
  levelNow: z.enum(levels),
  /** Code of the rule by which the caller can't approve it, of the messages `refusals`. */
  problem: z.string().nullable(),
  /** Whether the caller may decline it, or take it back. */
  declinable: z.boolean(),
  withdrawable: z.boolean(),
})
export type Publication = z.infer<typeof publication>
