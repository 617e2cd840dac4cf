import { z } from 'zod'
import { id } from '#lib/fields.ts'

/** A record by its identifier: a milestone, or a plan or an agreement with all that is under it. */
export const watchInput = z.strictObject({ recordId: id() })

export const listWatchesInput = z.strictObject({})

/** More than anybody follows. */
export const mostWatches = 500

export const watchList = z.strictObject({
  items: z.array(z.strictObject({ recordId: id(), since: z.iso.datetime() })),
})
export type WatchList = z.infer<typeof watchList>
