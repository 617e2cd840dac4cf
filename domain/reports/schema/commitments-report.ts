import type { z } from 'zod'
import { id } from '#lib/fields.ts'
import { certainties, levels } from '../../agreements/schema/words.ts'
import { authors, commitmentKinds, coverages } from '../../commitments/schema/words.ts'
import {
  chief,
  code,
  desk,
  type Fields,
  name,
  names,
  orNull,
  pageOf,
  rowShape,
  special,
  text,
  uncertainDay,
  yesNo,
} from './fields.ts'
import { reportInput } from './filters.ts'

/** Every promise, in the words of its source, and how far planned work covers it. */
export const commitmentsFields = {
  reference: chief(text()),
  agreement: name(),
  commitment: chief(name()),
  author: chief(code(authors, 'sides')),
  kind: code(commitmentKinds, 'commitmentKinds'),
  coverage: chief(code(coverages, 'coverages')),
  dischargedBy: names(),
  due: chief(orNull(uncertainDay())),
  overdue: yesNo(),
  ourOwner: orNull(name()),
  counterpartOwner: orNull(name()),
  noActionReason: orNull(text()),
  quotation: orNull(text()),
  quotationLanguage: orNull(text()),
  certainty: orNull(code(certainties, 'certainties')),
  source: orNull(name()),
  sourceAddress: orNull(text()),
  desk: desk(),
  level: code(levels, 'levels'),
  id: special('text', id()),
  agreementId: special('hidden', id()),
} satisfies Fields

export const commitmentsFilters = [
  'knownAt',
  'desk',
  'country',
  'agreement',
  'author',
  'coverage',
  'level',
] as const

export const commitmentsInput = reportInput(commitmentsFilters)
export type CommitmentsInput = z.infer<typeof commitmentsInput>

export const commitmentsRow = rowShape('commitments', commitmentsFields)
export type CommitmentsRow = z.infer<typeof commitmentsRow>
export const commitmentsPage = pageOf(commitmentsRow)
