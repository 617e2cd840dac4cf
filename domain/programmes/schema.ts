import { z } from 'zod'
import { id, languageMap, line, paragraph } from '#lib/fields.ts'
import { pageOf, paging } from '#lib/list-fields.ts'
import { country, partyNamed } from '../parties/schema.ts'

/** A policy or initiative that agreements are linked to; it belongs to a body or at least a country. */
export const createProgrammeInput = z.strictObject({
  names: languageMap(),
  ownerId: id().nullable().default(null),
  ownerCountry: country().nullable().default(null),
})

export const changeProgrammeInput = z.strictObject({
  programmeId: id(),
  names: languageMap().optional(),
  ownerId: id().nullable().optional(),
  ownerCountry: country().nullable().optional(),
})

export const retireProgrammeInput = z.strictObject({
  programmeId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const mergeProgrammeInput = z.strictObject({
  programmeId: id(),
  intoId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const separateProgrammeInput = z.strictObject({
  programmeId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const previewProgrammeMergerInput = z.strictObject({ programmeId: id(), intoId: id() })

export const programmeInput = z.strictObject({ programmeId: id() })

export const programmeSaved = z.strictObject({ id: id(), version: z.number().int() })

export const readProgrammeInput = z.strictObject({ programmeId: id() })

export const listProgrammesInput = z.strictObject({
  /** Beginnings of words of any of their names, in any order, script and without accents. */
  q: line(400).optional(),
  ownerCountry: country().optional(),
  /** Those that were retired are told as well. */
  retired: z.enum(['with']).optional(),
  ...paging(50),
})

export const programme = z.strictObject({
  id: id(),
  names: languageMap(),
  owner: partyNamed.nullable(),
  ownerCountry: z.string().nullable(),
  /** Offered for new records no more; old ones keep it. */
  retired: z.boolean(),
  version: z.number().int(),
})
export type Programme = z.infer<typeof programme>

export const programmePage = pageOf(programme)

/** A programme for whoever keeps the list; of the agreements, those that the caller may know of. */
export const programmeSurveyed = programme.extend({
  mergedInto: z.strictObject({ id: id(), names: languageMap() }).nullable(),
  use: z.strictObject({ agreements: z.number().int() }),
})
export type ProgrammeSurveyed = z.infer<typeof programmeSurveyed>

export const programmeSurvey = z.strictObject({ items: z.array(programmeSurveyed) })

/** Agreements under the one, and under both together: what is under both counts once. */
export const programmeMergerPreview = z.strictObject({
  moved: programmeSurveyed.shape.use,
  together: programmeSurveyed.shape.use,
})
export type ProgrammeMergerPreview = z.infer<typeof programmeMergerPreview>
