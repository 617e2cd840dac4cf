'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { ApiProblem, change, read } from '#components/api.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import type { WatchList } from '#domain/watches/schema.ts'
import { watchesQuery } from './watches-query.ts'

/** Puts a record on the list of those whose changes one is told of, or takes it off. */
export function WatchButton({ recordId, title }: { recordId: string; title: string }) {
  const words = useTranslations('milestones.talk')
  const client = useQueryClient()
  const { data } = useQuery(watchesQuery)
  const watched = data?.items.some((one) => one.recordId === recordId) === true
  const turn = useMutation({
    mutationFn: () =>
      change(`/watches/${recordId}`, watched ? { method: 'DELETE' } : { method: 'PUT', body: {} }),
    onSuccess: async () => {
      client.setQueryData(watchesQuery.queryKey, await read<WatchList>('/watches'))
      announce({ text: words(watched ? 'unwatched' : 'watched') })
    },
    onError: (error) => error instanceof ApiProblem && announce({ text: error.message }),
  })
  if (!data) return null
  return (
    <Button
      small
      kind="quiet"
      icon="eye"
      className="px-0!"
      aria-pressed={watched}
      aria-label={words(watched ? 'unwatchOf' : 'watchOf', { title })}
      busy={turn.isPending}
      onClick={() => turn.mutate()}
    >
      {words(watched ? 'unwatch' : 'watch')}
    </Button>
  )
}
