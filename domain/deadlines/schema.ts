import { z } from 'zod'
import { levels } from '#db/values.ts'
import { isCountry } from '#lib/countries.ts'
import { daySpan } from '#lib/day-span-field.ts'
import { day, id, instant, languageMap, line } from '#lib/fields.ts'

/**
 * What has a day by which something must be done. `notice`: a notice of non-renewal must be there.
 * `lastDay`: the last day in force, by which an extension is signed. `windingUp`: the last day of
 * provisions that survive. `milestone`: the day now expected. `commitment`: the day that was promised.
 */
export const deadlineKinds = ['notice', 'lastDay', 'windingUp', 'milestone', 'commitment'] as const
export type DeadlineKind = (typeof deadlineKinds)[number]

/** What can be asked for: one kind, or all that the law asks for. */
export const askedKinds = ['law', ...deadlineKinds] as const

export const deadlineFilters = {
  kind: z.enum(askedKinds).optional(),
  /** A desk by its code. */
  desk: line(12).optional(),
  /** The counterpart's country. */
  country: z.string().refine(isCountry, 'noSuchCountry').optional(),
  /** A priority area of the agreement, by its code. */
  area: line(60).optional(),
  /** How far ahead; what is late is told of too. */
  within: z.coerce
    .string()
    .regex(/^(late|all|[1-9]\d{0,3})$/, 'noSuchSpan')
    .optional()
    .meta({
      description:
        'So many days from the day `on`, that day included; 365 where it is left out. `late`: only what is late. `all`: however far ahead.',
    }),
  /** The day by which something must be sent or done: a day, a month, or `first/last`. */
  due: daySpan().optional(),
  /** The day from which is looked ahead; today where it is left out. */
  on: day().optional(),
  /** As known at a moment: of the law alone, whose facts are recorded with their moments. */
  knownAt: instant().optional().meta({
    description:
      'Only what was recorded by then (RFC 3339); with `kind` `law`, `notice`, `lastDay` or `windingUp`, and where at most 10,000 agreements have changed since.',
  }),
}

/** Milestones and promises are told as they are known now. */
const ofNow = [undefined, 'milestone', 'commitment'] as readonly unknown[]

export const listDeadlinesInput = z
  .strictObject({
    ...deadlineFilters,
    limit: z.coerce.number().int().min(1).max(200).default(50),
    cursor: z.string().max(300).optional(),
  })
  .refine(({ knownAt, kind }) => knownAt === undefined || !ofNow.includes(kind), {
    error: 'kindNotAsKnown',
    path: ['kind'],
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
  desk: z.strictObject({ id: id(), code: z.string(), names: languageMap() }),
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
