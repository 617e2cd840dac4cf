import type { z } from 'zod'
import { id } from '#lib/fields.ts'
import { levels, sides } from '#db/values.ts'
import { standings } from '../../confirmations/schema/confirmation.ts'
import { firmnesses, forms } from '../../contributions/schema/words.ts'
import {
  chief,
  civilDay,
  code,
  decimal,
  desk,
  type Fields,
  name,
  orNull,
  pageOf,
  rowShape,
  special,
  text,
  yesNo,
} from './fields.ts'
import { reportInput } from './filters.ts'

/** What each side gives, a row for each contribution: what comes out of an envelope names it. */
export const contributionsFields = {
  reference: chief(text()),
  agreement: name(),
  plan: orNull(name()),
  illustrative: yesNo(),
  activity: orNull(name()),
  contribution: chief(name()),
  side: chief(code(sides, 'sides')),
  form: code(forms, 'contributionForms'),
  firmness: chief(code(firmnesses, 'firmnesses')),
  confirmation: chief(orNull(code(standings, 'planStandings'))),
  amount: chief(orNull(decimal())),
  currency: chief(orNull(text())),
  valueOn: orNull(civilDay()),
  converted: orNull(decimal()),
  convertedCurrency: orNull(text()),
  rate: orNull(decimal()),
  rateSource: orNull(text()),
  paid: orNull(decimal()),
  open: chief(orNull(decimal())),
  envelope: orNull(name()),
  desk: desk(),
  level: code(levels, 'levels'),
  id: special('text', id()),
  agreementId: special('hidden', id()),
} satisfies Fields

export const contributionsFilters = [
  'knownAt',
  'desk',
  'country',
  'agreement',
  'side',
  'form',
  'firmness',
  'level',
] as const

export const contributionsInput = reportInput(contributionsFilters)
export type ContributionsInput = z.infer<typeof contributionsInput>

export const contributionsRow = rowShape('contributions', contributionsFields)
export type ContributionsRow = z.infer<typeof contributionsRow>
export const contributionsPage = pageOf(contributionsRow)
