import { z } from 'zod'
import { levels } from '#db/values.ts'
import { isCountry } from '#lib/countries.ts'
import { daySpan } from '#lib/day-span-field.ts'
import { day, id, languageMap, line } from '#lib/fields.ts'

/**
 * What has a day by which something must be done. `notice`: a notice of non-renewal must be there.
 * `lastDay`: the last day in force, by which an extension is signed. `windingUp`: the last day of
 * provisions that survive. `milestone`: the day now expected. `commitment`: the day that was promised.
 */
export const deadlineKinds = ['notice', 'lastDay', 'windingUp', 'milestone', 'commitment'] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

export const deadlineFilters = {
  kind: z.enum(deadlineKinds).optional(),
  /** A desk by its code. */
  desk: line(12).optional(),
  /** The counterpart's country. */
  country: z.string().refine(isCountry, 'noSuchCountry').optional(),
  /** A priority area of the agreement, by its code. */
  area: line(60).optional(),
  /** So many days from the day `on`, that day included. */
  within: z.coerce.number().int().min(1).max(3_660).optional(),
  /** The day by which something must be sent or done: a day, a month, or `first/last`. */
  due: daySpan().optional(),
  /** The day from which is looked ahead; today where it is left out. */
  on: day().optional(),
}

export const listDeadlinesInput = z.strictObject({
  ...deadlineFilters,
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(300).optional(),
})
export type ListDeadlines = z.infer<typeof listDeadlinesInput>

export const deadline = z.strictObject({
  kind: z.enum(deadlineKinds),
  id: z.string(),
  /** By when to send or do it: a working day where something is sent. */
  on: day(),
  /** In time whatever the uncertain days turn out to be. */
  safeBy: day(),
  /** After it nothing can be done any more. */
  certainAfter: day(),
  /** What is due: of a milestone or a promise its own title, else that of the agreement. */
  titles: languageMap(1_000),
  planId: id().nullable(),
  agreement: z.strictObject({ id: id(), reference: z.string(), titles: languageMap() }),
  country: z.string().nullable(),
  desk: z.strictObject({ id: id(), code: z.string() }),
  level: z.enum(levels),
})
export type Deadline = z.infer<typeof deadline>

export const deadlinePage = z.strictObject({
  items: z.array(deadline),
  nextCursor: z.string().nullable(),
  total: z.union([
    z.strictObject({ exact: z.number().int() }),
    z.strictObject({ atLeast: z.number().int() }),
  ]),
})
export type DeadlinePage = z.infer<typeof deadlinePage>
