import { z } from 'zod'
import { languageMap, line } from '#lib/fields.ts'

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

export const desksOutput = z.strictObject({ items: z.array(deskOutput) })
