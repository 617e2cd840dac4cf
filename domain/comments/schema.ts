import { z } from 'zod'
import { id, paragraph } from '#lib/fields.ts'

export const addCommentInput = z.strictObject({ milestoneId: id(), text: paragraph(2_000) })

export const withdrawCommentInput = z.strictObject({
  commentId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

/** What a change of a comment answers. */
export const commentChanged = z.strictObject({ id: id(), version: z.number().int() })

const person = z.strictObject({ id: id(), name: z.string().nullable() })

/** What somebody said beside a milestone; a withdrawn one keeps its place, and its text stays in the trail. */
export const comment = z.strictObject({
  id: id(),
  version: z.number().int(),
  text: z.string().nullable(),
  saidBy: person,
  saidAt: z.iso.datetime(),
  withdrawn: z.strictObject({ by: person, at: z.iso.datetime(), reason: z.string() }).nullable(),
})
export type Comment = z.infer<typeof comment>
