import { z } from 'zod'
import { id, languageMap, line, paragraph } from '#lib/fields.ts'

/** An area's short name in addresses and files, such as `marine-resources`. */
export const areaCode = () =>
  z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'wrongCode')
    .max(60)

/** How many second-level fields each of the six major fields has (OECD, Frascati Manual 2015, table 2.2). */
const fieldsOf = [7, 11, 5, 5, 9, 5] as const

/** The OECD's fields of research and development: `1` and its parts `1.1`, `1.2` and so on. */
export const fieldsOfScience: readonly string[] = fieldsOf.flatMap((parts, index) => [
  `${index + 1}`,
  ...Array.from({ length: parts }, (_, part) => `${index + 1}.${part + 1}`),
])

const field = () => z.string().refine((text) => fieldsOfScience.includes(text), 'noSuchField')

/** Sustainable Development Goals by number, each once, in their order. */
const goals = () =>
  z
    .array(z.number().int().min(1).max(17))
    .max(17)
    .transform((list) => [...new Set(list)].sort((one, other) => one - other))

/** An entry of the maintained list of what agreements are about. */
export const createPriorityAreaInput = z.strictObject({
  code: areaCode(),
  labels: languageMap(),
  field: field().nullable().default(null),
  goals: goals().default([]),
})
export type CreatePriorityArea = z.infer<typeof createPriorityAreaInput>

/** What is changed; the code stays, since addresses and files hold it. */
export const changePriorityAreaInput = z.strictObject({
  areaId: id(),
  labels: languageMap().optional(),
  field: field().nullable().optional(),
  goals: goals().optional(),
})

export const mergePriorityAreaInput = z.strictObject({
  areaId: id(),
  intoId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const areaWithReasonInput = z.strictObject({
  areaId: id(),
  reason: paragraph(1_000, 'reasonMissing'),
})

export const areaInput = z.strictObject({ areaId: id() })

export const areaSaved = z.strictObject({ id: id() })

/** How many entries the list began with. */
export const areasStarted = z.strictObject({ areas: z.number().int() })

export const priorityArea = z.strictObject({
  id: id(),
  code: z.string(),
  labels: languageMap(),
  field: z.string().nullable(),
  goals: z.array(z.number().int()),
  /** Offered for new records no more; old ones keep it. */
  retired: z.boolean(),
  version: z.number().int(),
})
export type PriorityArea = z.infer<typeof priorityArea>

export const listPriorityAreasInput = z.strictObject({
  /** Beginnings of words of any of its labels, in any language, without accents. */
  q: line(400).optional(),
})

export const priorityAreaList = z.strictObject({ items: z.array(priorityArea) })

/** How much is under an area, of what the caller may know: also by areas that were merged into it. */
const use = z.strictObject({ agreements: z.number().int(), activities: z.number().int() })

export const areaSurveyed = z.strictObject({
  ...priorityArea.shape,
  mergedInto: areaSaved.extend({ code: z.string(), labels: languageMap() }).nullable(),
  use,
})
export type AreaSurveyed = z.infer<typeof areaSurveyed>

export const areaSurvey = z.strictObject({ items: z.array(areaSurveyed) })

export const previewAreaMergerInput = z.strictObject({ areaId: id(), intoId: id() })

/** Agreements and activities under the one, and under both together: what is under both counts once. */
export const areaMergerPreview = z.strictObject({ moved: use, together: use })
export type AreaMergerPreview = z.infer<typeof areaMergerPreview>
