import { queryOptions } from '@tanstack/react-query'
import { read } from '#components/api.ts'
import type { WatchList } from '#domain/watches/schema.ts'

/** What the reader watches; pages fill it before they are sent, for those who can watch. */
export const watchesQuery = queryOptions({
  queryKey: ['watches'],
  queryFn: ({ signal }) => read<WatchList>('/watches', { signal }),
  // Whoever has no desk page watches nothing, and is not asked.
  enabled: false,
})
