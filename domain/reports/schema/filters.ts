import { z } from 'zod'
import { sides } from '#db/values.ts'
import { daySpan } from '#lib/day-span-field.ts'
import { day, instant, line } from '#lib/fields.ts'
import { agreementFilters } from '../../agreements/schema/list-agreements.ts'
import { dueMeaning, dues } from '../../alarms/schema/due.ts'
import { authors, coverages } from '../../commitments/schema/words.ts'
import { firmnesses, forms } from '../../contributions/schema/words.ts'
import { healths } from '../../milestones/schema/words.ts'

const { kind, character, state, country, area, desk, level, signedOn } = agreementFilters

/** What reports can be narrowed by; each takes some of these. */
export const reportFilters = {
  on: day().optional().meta({ description: 'The day that is told of; today where none is given.' }),
  knownAt: instant().optional().meta({
    description:
      'Only what had been recorded by then (RFC 3339): a report told today as it was then.',
  }),
  ...{ desk, country, area, state, kind, character, level, signedOn },
  due: z.enum(dues).optional().meta({ description: dueMeaning }),
  health: z.enum(healths).optional(),
  forecastOn: daySpan().optional().meta({ description: 'A day, a month, a year, or `2026/2027`.' }),
  author: z.enum(authors).optional(),
  coverage: z.enum(coverages).optional(),
  side: z.enum(sides).optional(),
  form: z.enum(forms).optional(),
  firmness: z.enum(firmnesses).optional(),
  agreement: line(40).optional().meta({ description: 'An agreement by its reference.' }),
  from: day().optional().meta({ description: 'The first day, at home.' }),
  to: day().optional().meta({ description: 'The last day, at home.' }),
}
export type FilterName = keyof typeof reportFilters

const paging = {
  limit: z.coerce.number().int().min(1).max(200).default(25),
  cursor: z.string().max(600).optional(),
  count: z
    .enum(['exact'])
    .optional()
    .meta({ description: 'Counts every row, not only the first thousand.' }),
}

/** What is asked of a report: its own filters, and which page. */
export function reportInput<const Names extends readonly FilterName[]>(names: Names) {
  const own = Object.fromEntries(names.map((one) => [one, reportFilters[one]]))
  return z.strictObject({ ...(own as Pick<typeof reportFilters, Names[number]>), ...paging })
}
