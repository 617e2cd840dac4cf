import { queryOptions } from '@tanstack/react-query'
import { read } from '#components/api.ts'
import type { DeskListed } from '#domain/desks/schema.ts'
import type { UserItem } from '#domain/users/schema.ts'

export type UserPage = {
  items: UserItem[]
  nextCursor: string | null
  total: { exact: number } | { atLeast: number }
}

/** Every key of users begins so. */
export const usersKey = ['users'] as const

/** One page of the users; `cursor` is null on the first. */
export const usersQuery = (cursor: string | null) =>
  queryOptions({
    queryKey: [...usersKey, cursor],
    queryFn: ({ signal }) =>
      read<UserPage>(cursor ? `/users?cursor=${encodeURIComponent(cursor)}` : '/users', { signal }),
  })

/** The desks of the office. */
export const desksQuery = queryOptions({
  queryKey: ['desks'],
  queryFn: ({ signal }) => read<{ items: DeskListed[] }>('/desks', { signal }),
})
