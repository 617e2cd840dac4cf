import { z } from 'zod'
import { id, languageMap, line, paragraph } from '#lib/fields.ts'
import { roles } from '../access/schema.ts'

/** A desk's short name, as it is spoken and typed: `AME`. */
const deskCode = () =>
  line(12)
    .transform((text) => text.toUpperCase())
    .pipe(z.string().regex(/^[A-Z0-9][A-Z0-9-]*$/, 'wrongDeskCode'))

export const createDeskInput = z.strictObject({ code: deskCode(), names: languageMap(120) })

export const createDeskOutput = z.strictObject({ deskId: z.string() })

export const deskOutput = z.strictObject({
  id: z.string(),
  code: z.string(),
  names: z.record(z.string(), z.string()),
})

export type Desk = z.infer<typeof deskOutput>

export const desksInput = z.strictObject({})

export const deskListed = deskOutput.extend({
  /** Closed: nothing new is made on it. */
  retired: z.boolean(),
  version: z.number().int(),
})
export type DeskListed = z.infer<typeof deskListed>

export const desksOutput = z.strictObject({ items: z.array(deskListed) })

export const changeDeskInput = z.strictObject({ deskId: id(), names: languageMap(120) })

export const deskInput = z.strictObject({ deskId: id() })

export const handOverDeskInput = z.strictObject({
  deskId: id(),
  toDeskId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const retireDeskInput = z.strictObject({
  deskId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const deskSaved = z.strictObject({ deskId: z.string() })

const member = z.strictObject({
  id: id(),
  name: z.string(),
  role: z.enum(roles),
  /** May sign in. */
  active: z.boolean(),
})

/** A desk with who works at it, and with what it covers, as far as the caller may know of that. */
export const deskSurveyed = deskListed.extend({
  members: z.array(member),
  agreements: z.number().int(),
  /** The counterparts' countries, the most frequent first. */
  countries: z.array(z.strictObject({ code: z.string(), agreements: z.number().int() })),
})
export type DeskSurveyed = z.infer<typeof deskSurveyed>

export const deskSurvey = z.strictObject({ items: z.array(deskSurveyed) })
