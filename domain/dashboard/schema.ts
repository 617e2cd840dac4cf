import { z } from 'zod'
import { day, languageMap, line } from '#lib/fields.ts'

/** What is counted, in the order of the page. */
export const figures = [
  'agreementsByState',
  'agreementsWithoutPlan',
  'commitmentsByCoverage',
  'milestonesDue',
  'milestonesLate',
  'agreementsByCountry',
  'agreementsByArea',
] as const
export type Figure = (typeof figures)[number]

const asked = {
  /** A desk by its code; all that the caller may read where it is left out. */
  desk: line(12).optional(),
  /** The day that is told of; today where it is left out. */
  on: day().optional(),
}

export const readDashboardInput = z.strictObject(asked)
export type ReadDashboard = z.infer<typeof readDashboardInput>

export const readFigureInput = z.strictObject({
  ...asked,
  figure: z.enum(figures).meta({
    description:
      'agreementsByState: by legal state. agreementsWithoutPlan: signed or in force without an action plan, by legal state. commitmentsByCoverage: what was promised or hoped for, by how far work is planned for it. milestonesDue: late, due this week, in the four weeks after, past the baseline. milestonesLate: how many were late on the first of each month, and on the day. agreementsByCountry: by the counterpart’s country. agreementsByArea: by priority area; an agreement counts under each of its own.',
  }),
  // A figure is one page; lists that are given as files are asked for by page.
  limit: z.coerce.number().int().min(1).max(200).optional(),
  cursor: z.string().max(300).optional(),
})

/** One number of a figure, and what it counts. */
export const figureRow = z.strictObject({
  /** A state, a country, an area's code, a kind of due, a coverage, a day; null for what has none recorded. */
  value: z.string().nullable(),
  /** What the value is called, where the register itself names it. */
  labels: languageMap().nullable(),
  count: z.number().int(),
  /** Of how many, where the number is a part. */
  of: z.number().int().nullable(),
})
export type FigureRow = z.infer<typeof figureRow>

export const figureItem = figureRow.extend({ figure: z.enum(figures), on: day() })
export type FigureItem = z.infer<typeof figureItem>

export const figurePage = z.strictObject({
  items: z.array(figureItem),
  nextCursor: z.null(),
  total: z.strictObject({ exact: z.number().int() }),
})
export type FigurePage = z.infer<typeof figurePage>

export const dashboard = z.strictObject({
  on: day(),
  today: day(),
  desk: z.string().nullable(),
  /** Agreements that the caller may read, of whatever state. */
  agreements: z.number().int(),
  figures: z.record(z.enum(figures), z.array(figureRow)),
})
export type Dashboard = z.infer<typeof dashboard>
