import { queryOptions } from '@tanstack/react-query'
import { read } from '#components/api.ts'
import type { SessionItem } from '#domain/sessions/schema.ts'

/** Where the reader is signed in. */
export const sessionsQuery = queryOptions({
  queryKey: ['sessions'],
  queryFn: ({ signal }) => read<{ items: SessionItem[] }>('/sessions', { signal }),
})
