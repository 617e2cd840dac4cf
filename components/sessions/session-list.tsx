'use client'

import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useTranslations } from 'next-intl'
import { useState } from 'react'
import { change } from '#components/api.ts'
import { useFormProblems } from '#components/form-problems.ts'
import { announce } from '#components/ui/announce.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import { Almanac, type Column } from '#components/ui/record/almanac.tsx'
import { Instant } from '#components/ui/record/instant.tsx'
import type { SessionItem } from '#domain/sessions/schema.ts'
import { deviceIn } from './device.ts'
import { SignOutEverywhere } from './sign-out-everywhere.tsx'
import { sessionsQuery } from './session-query.ts'

/** Where the reader is signed in, each place with a way to end it. */
export function SessionList({ zone }: { zone: string }) {
  const words = useTranslations('settings.sessions')
  const [leaving, setLeaving] = useState(false)
  const { data } = useQuery(sessionsQuery)
  const end = useEnding()
  const problems = useFormProblems(end.error, {})
  const sessions = data?.items ?? []
  const columns = useColumns(zone, end)
  return (
    <>
      <ErrorSummary problems={problems.summary} />
      <Almanac
        caption={words('caption')}
        columns={columns}
        rows={sessions}
        rowKey={({ id }) => id}
        busy={end.isPending}
      />
      <div className="no-print mt-6 flex flex-wrap items-center gap-3">
        {sessions.length > 1 && (
          <Button onClick={() => end.mutate('others')} busy={end.isPending}>
            {words('endOthers')}
          </Button>
        )}
        <Button onClick={() => setLeaving(true)}>{words('endAll')}</Button>
      </div>
      <SignOutEverywhere open={leaving} onClose={() => setLeaving(false)} />
    </>
  )
}

type Ending = ReturnType<typeof useEnding>

/** Ends one session by its id, or all `others`. */
function useEnding() {
  const words = useTranslations('settings.sessions')
  const cache = useQueryClient()
  return useMutation({
    mutationFn: (which: string) => change(`/sessions/${which}`, { method: 'DELETE' }),
    onSuccess: (_answer, which) =>
      announce({ text: words(which === 'others' ? 'othersEnded' : 'ended') }),
    // Also where it failed: the session may have ended by itself.
    onSettled: () => cache.invalidateQueries(sessionsQuery),
  })
}

function useColumns(zone: string, end: Ending): Column<SessionItem>[] {
  const words = useTranslations('settings.sessions')
  const deviceWords = ({ device }: SessionItem) => {
    const { browser, system } = deviceIn(device)
    if (browser && system) return words('deviceOn', { browser, system })
    return browser ?? system ?? words('unknownDevice')
  }
  return [
    {
      key: 'device',
      head: words('device'),
      names: true,
      cell: (session) => (
        <>
          {deviceWords(session)}
          {session.current && <span className="text-small text-quiet"> · {words('here')}</span>}
        </>
      ),
    },
    {
      key: 'lastSeenAt',
      head: words('lastSeenAt'),
      cell: ({ lastSeenAt }) => <Instant at={lastSeenAt} zone={zone} />,
    },
    {
      key: 'startedAt',
      head: words('startedAt'),
      cell: ({ startedAt }) => <Instant at={startedAt} zone={zone} />,
    },
    {
      key: 'actions',
      head: <span className="sr-only">{words('actions')}</span>,
      label: '',
      cell: (session) =>
        !session.current && (
          <div>
            <Button
              small
              busy={end.isPending}
              aria-label={words('endLabel', { device: deviceWords(session) })}
              onClick={() => end.mutate(session.id)}
            >
              {words('end')}
            </Button>
          </div>
        ),
    },
  ]
}
