import type { z } from 'zod'
import { id } from '#lib/fields.ts'
import {
  agreementKinds,
  legalCharacters,
  levels,
  sides,
  wholeCharacters,
} from '../../agreements/schema/words.ts'
import { legalStates, missingTerms } from '../../legal-status/schema/words.ts'
import { recordStatuses } from '../../record-status/schema.ts'
import {
  bodies,
  chief,
  civilDay,
  code,
  codes,
  country,
  desk,
  type Fields,
  name,
  names,
  orNull,
  pageOf,
  rowShape,
  special,
  text,
  titles,
  uncertainDay,
  yesNo,
} from './fields.ts'
import { reportInput } from './filters.ts'

/** Every agreement, how it stands in law on a day, and how its record is kept. */
export const agreementsFields = {
  reference: chief(text()),
  counterpartReference: orNull(text()),
  titles: chief(titles()),
  kind: code(agreementKinds, 'agreementKinds'),
  ours: bodies(),
  counterparts: chief(bodies()),
  country: orNull(country()),
  signed: chief(orNull(uncertainDay())),
  signedAt: orNull(name()),
  match: orNull(code(['certain', 'possible'], 'matches')),
  state: chief(code(legalStates, 'legalStates')),
  entered: orNull(uncertainDay()),
  lastDay: orNull(civilDay()),
  missing: codes(missingTerms, 'clauses'),
  character: code(wholeCharacters, 'legalCharacters'),
  ourCharacter: code(legalCharacters, 'legalCharacters'),
  counterpartCharacter: code(legalCharacters, 'legalCharacters'),
  areas: names(),
  areasStatedBy: orNull(code(sides, 'sides')),
  areasExhaustive: orNull(yesNo()),
  desk: chief(desk()),
  level: code(levels, 'levels'),
  recordStatus: code(recordStatuses, 'recordStatuses'),
  id: special('text', id()),
} satisfies Fields

export const agreementsFilters = [
  'on',
  'knownAt',
  'desk',
  'country',
  'area',
  'state',
  'kind',
  'character',
  'level',
  'signedOn',
] as const

export const agreementsInput = reportInput(agreementsFilters)
export type AgreementsInput = z.infer<typeof agreementsInput>

export const agreementsRow = rowShape('agreements', agreementsFields)
export type AgreementsRow = z.infer<typeof agreementsRow>
export const agreementsPage = pageOf(agreementsRow)
