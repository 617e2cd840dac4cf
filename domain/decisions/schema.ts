import { z } from 'zod'
import { levels } from '#db/values.ts'
import { id, languageMap } from '#lib/fields.ts'
import { person } from '../milestones/schema.ts'
import { deciders, decisionKinds } from './schema/words.ts'

/** How many of each kind are given at most. */
export const mostOfAKind = 50

export const listDecisionsInput = z.strictObject({
  decider: z.enum(deciders).optional(),
  limit: z.coerce.number().int().min(1).max(mostOfAKind).default(20),
})
export type ListDecisions = z.infer<typeof listDecisionsInput>

const decision = z.strictObject({
  kind: z.enum(decisionKinds),
  /** Of what is decided on: the request, the proposal, the publication, else the record itself. */
  id: id(),
  version: z.number().int(),
  decider: z.enum(deciders),
  /** What it is about: a milestone, an activity, a plan, an agreement, a notice. */
  titles: languageMap(),
  subjectId: id(),
  planId: id().nullable(),
  agreement: z.strictObject({ id: id(), reference: z.string() }).nullable(),
  /** Who asked, and since when it waits; to whom it was sent, where that is nobody here. */
  by: person.nullable(),
  recipient: z.string().nullable(),
  since: z.iso.datetime(),
  /** What would become of which field: days as ISO 8601, texts in `language`. */
  change: z
    .strictObject({
      subjectKind: z.enum(['actionPlan', 'activity', 'milestone']),
      field: z.string(),
      language: z.string().nullable(),
      from: z.string().nullable(),
      to: z.string(),
      reason: z.string(),
    })
    .nullable(),
  /** Why the caller can't approve it, although others at the desk can; null where the caller can. */
  problem: z.string().nullable(),
  deskId: id(),
  level: z.enum(levels),
})
export type Decision = z.infer<typeof decision>

export const decisionList = z.strictObject({
  items: z.array(decision),
  /** Kinds of which there are more than were given. */
  more: z.array(z.enum(decisionKinds)),
})
export type DecisionList = z.infer<typeof decisionList>
