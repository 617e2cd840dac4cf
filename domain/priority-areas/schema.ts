import { z } from 'zod'
import { id, languageMap } from '#lib/fields.ts'

/** An area's short name in addresses and files, such as `marine-resources`. */
export const areaCode = () =>
  z
    .string()
    .regex(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/, 'wrongCode')
    .max(60)

/** An entry of the maintained list of what agreements are about. */
export const createPriorityAreaInput = z.strictObject({ code: areaCode(), labels: languageMap() })
export type CreatePriorityArea = z.infer<typeof createPriorityAreaInput>

export const priorityArea = z.strictObject({
  id: id(),
  code: z.string(),
  labels: languageMap(),
  version: z.number().int(),
})
export type PriorityArea = z.infer<typeof priorityArea>

export const priorityAreaList = z.strictObject({ items: z.array(priorityArea) })
