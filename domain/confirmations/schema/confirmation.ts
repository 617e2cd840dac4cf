import { z } from 'zod'
import { levels, sides } from '#db/values.ts'
import { day, id, languageMap, line, paragraph } from '#lib/fields.ts'
import { person } from '../../milestones/schema.ts'
import { languages } from '#messages/languages.ts'
import { shownContent, subjectKinds } from './content.ts'

/**
 * Where a plan stands between the two sides; derived, never stored. `changeProposed`: it differs from
 * the last content that both said yes to.
 */
export const standings = [
  'notConfirmed',
  'byUs',
  'byCounterpart',
  'byBoth',
  'changeProposed',
] as const
export type Standing = (typeof standings)[number]

const ofPlan = { planId: id() }

/** By which bodies each side is called. */
const sideNames = z.strictObject({
  ours: z.array(languageMap()),
  counterpart: z.array(languageMap()),
})
export type SideNames = z.infer<typeof sideNames>
/** Of the content that was looked at: what was changed since is confirmed by nobody unseen. */
const contentHash = z.string().regex(/^[0-9a-f]{64}$/, 'wrongHash')

export const giveConfirmationInput = z.strictObject({ ...ofPlan, contentHash })

export const recordSheetInput = z.strictObject({
  ...ofPlan,
  contentHash,
  side: z.enum(sides),
  /** The scan, among the documents of the plan's agreement. */
  documentId: id(),
  /** Who signed it, and as what. */
  name: line(200),
  post: line(300).nullish(),
})

export const sendLinkInput = z.strictObject({
  ...ofPlan,
  contentHash,
  recipient: line(200),
  language: z.enum(languages),
  days: z.number().int().min(1).max(180).default(30),
})

/** The address is told once: what is kept of it is a hash. */
export const linkSent = z.strictObject({
  id: id(),
  version: z.number().int(),
  expiresAt: z.iso.datetime(),
  path: z.string().nullable(),
})

export const revokeLinkInput = z.strictObject({ linkId: id() })

export const confirmationChanged = z.strictObject({ id: id(), version: z.number().int() })

export const linkStandings = ['open', 'overtaken', 'answered', 'revoked', 'expired'] as const
export type LinkStanding = (typeof linkStandings)[number]

const held = { token: z.string().max(100) }
const answering = { ...held, contentHash, name: line(200), post: line(300) }

export const readLinkInput = z.strictObject(held)
export const confirmByLinkInput = z.strictObject(answering)
export const disputeByLinkInput = z.strictObject({
  ...answering,
  statement: paragraph(5_000, 'reasonMissing'),
})

const proposed = z.strictObject({
  subjectKind: z.enum(subjectKinds),
  subjectId: id(),
  field: z.string().max(40),
  value: paragraph(2_000),
  reason: paragraph(1_000, 'reasonMissing'),
})
export type Proposed = z.infer<typeof proposed>

export const counterProposeInput = z.strictObject({
  ...answering,
  proposals: z.array(proposed).min(1, 'proposalsMissing').max(200),
})

/** What a link's holder is told once it was answered. */
export const linkAnswered = z.strictObject({
  answer: z.enum(['confirmed', 'disputed', 'counterProposed']),
})

/** What its holder sees of a link; of one that is not open no word of the plan. */
export const linkRead = z.strictObject({
  standing: z.enum(linkStandings),
  recipient: z.string().nullable(),
  language: z.enum(languages),
  expiresAt: z.iso.datetime().nullable(),
  answeredAt: z.iso.datetime().nullable(),
  answer: z.enum(['confirmed', 'disputed', 'counterProposed']).nullable(),
  offered: shownContent.nullable(),
  /** What both sides said yes to last, where this would change it. */
  agreed: shownContent.nullable(),
  sides: sideNames.nullable(),
  illustrative: z.boolean(),
})
export type LinkRead = z.infer<typeof linkRead>

export const decideProposalInput = z.strictObject({ proposalId: id() })
export const declineProposalInput = decideProposalInput.extend({
  reason: paragraph(1_000, 'reasonMissing'),
})

const instant = () => z.iso.datetime()

const confirmation = z.strictObject({
  id: id(),
  side: z.enum(sides),
  way: z.enum(['signedIn', 'link', 'sheet']),
  confirmedBy: person.nullable(),
  name: z.string().nullable(),
  post: z.string().nullable(),
  documentId: id().nullable(),
  confirmedAt: instant(),
  hash: z.string(),
  /** Whether it covers the plan as it is now. */
  covers: z.boolean(),
})
export type Confirmation = z.infer<typeof confirmation>

const link = z.strictObject({
  id: id(),
  version: z.number().int(),
  recipient: z.string(),
  language: z.enum(languages),
  sentBy: person.nullable(),
  sentAt: instant(),
  expiresAt: instant(),
  standing: z.enum(linkStandings),
  answeredAt: instant().nullable(),
  answer: linkAnswered.shape.answer.nullable(),
  name: z.string().nullable(),
  post: z.string().nullable(),
  statement: z.string().nullable(),
})
export type SentLink = z.infer<typeof link>

const counterProposal = z.strictObject({
  id: id(),
  version: z.number().int(),
  subjectKind: z.enum(subjectKinds),
  subjectId: id(),
  field: z.string(),
  language: z.string(),
  value: z.string(),
  reason: z.string(),
  madeAt: instant(),
  state: z.enum(['waiting', 'accepted', 'declined']),
  decidedBy: person.nullable(),
  decisionReason: z.string().nullable(),
})
export type CounterProposal = z.infer<typeof counterProposal>

/** Something that stands in the way of a confirmation, at its place in the content. */
const obstacle = z.strictObject({ path: z.string(), code: z.string() })

export const readConfirmationsInput = z.strictObject(ofPlan)

export const planConfirmations = z.strictObject({
  planId: id(),
  agreementId: id(),
  deskId: id(),
  level: z.enum(levels),
  sides: sideNames,
  standing: z.enum(standings),
  /** The sides whose yes covers the plan as it is now. */
  covering: z.array(z.enum(sides)),
  current: shownContent,
  /** What both sides said yes to last, and on which day; null where they never did. */
  agreed: shownContent.extend({ on: day() }).nullable(),
  obstacles: z.array(obstacle),
  confirmations: z.array(confirmation),
  links: z.array(link),
  counterProposals: z.array(counterProposal),
  writable: z.boolean(),
})
export type PlanConfirmations = z.infer<typeof planConfirmations>
