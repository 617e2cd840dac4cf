import type { z } from 'zod'
import { id } from '#lib/fields.ts'
import { levels } from '../../agreements/schema/words.ts'
import { standings } from '../../confirmations/schema/confirmation.ts'
import { milestoneStandings } from '../../milestones/schema.ts'
import { healths } from '../../milestones/schema/words.ts'
import {
  chief,
  civilDay,
  code,
  desk,
  type Fields,
  name,
  number,
  orNull,
  pageOf,
  rowShape,
  special,
  text,
  yesNo,
} from './fields.ts'
import { reportInput } from './filters.ts'

/** Every milestone of every action plan, how it stands on a day, and how late against both of its days. */
export const milestonesFields = {
  reference: chief(text()),
  agreement: name(),
  plan: name(),
  planFrom: civilDay(),
  planTo: civilDay(),
  illustrative: yesNo(),
  activity: name(),
  area: orNull(name()),
  ours: orNull(name()),
  counterpart: orNull(name()),
  milestone: chief(name()),
  confirmation: chief(code(standings, 'planStandings')),
  baselineOn: chief(civilDay()),
  firstBaselineOn: orNull(civilDay()),
  forecastOn: chief(civilDay()),
  standing: chief(code(milestoneStandings, 'milestoneStandings')),
  health: orNull(code(healths, 'healths')),
  doneOn: chief(orNull(civilDay())),
  lateBaseline: number(),
  lateForecast: chief(number()),
  evidence: number(),
  desk: desk(),
  level: code(levels, 'levels'),
  id: special('text', id()),
  agreementId: special('hidden', id()),
} satisfies Fields

export const milestonesFilters = [
  'on',
  'knownAt',
  'desk',
  'country',
  'area',
  'agreement',
  'due',
  'health',
  'forecastOn',
  'level',
] as const

export const milestonesInput = reportInput(milestonesFilters)
export type MilestonesInput = z.infer<typeof milestonesInput>

export const milestonesRow = rowShape('milestones', milestonesFields)
export type MilestonesRow = z.infer<typeof milestonesRow>
export const milestonesPage = pageOf(milestonesRow)
