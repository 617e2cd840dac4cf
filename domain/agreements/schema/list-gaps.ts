import { z } from 'zod'
import { id, languageMap } from '#lib/fields.ts'
import { agreementGaps, levels } from './words.ts'

export const listGapsInput = z.strictObject({
  limit: z.coerce.number().int().min(1).max(200).default(25),
  cursor: id().optional(),
})

/** An agreement with what it lacks, so that it can be filled in. */
const withGaps = z.strictObject({
  id: id(),
  reference: z.string(),
  titles: languageMap(),
  deskId: id(),
  level: z.enum(levels),
  lacking: z.array(z.enum(agreementGaps)),
})

export const gapPage = z.strictObject({
  items: z.array(withGaps),
  nextCursor: z.string().nullable(),
  total: z.union([
    z.strictObject({ exact: z.number().int() }),
    z.strictObject({ atLeast: z.number().int() }),
  ]),
})
export type GapPage = z.infer<typeof gapPage>
