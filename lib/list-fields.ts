import { z } from 'zod'

/** How a list is asked for page by page; `limit` as an address holds it. */
export const paging = (limit = 25) => ({
  limit: z.coerce.number().int().min(1).max(200).default(limit),
  cursor: z.string().max(600).optional(),
})

/** One page of a list, as the API gives it (`contract.md`, Lists). */
export const pageOf = <Item extends z.ZodType>(item: Item) =>
  z.strictObject({
    items: z.array(item),
    nextCursor: z.string().nullable(),
    total: z.union([
      z.strictObject({ exact: z.number().int() }),
      z.strictObject({ atLeast: z.number().int() }),
    ]),
  })
