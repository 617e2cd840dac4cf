'use client'

import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { useEffect, useState } from 'react'
import { read } from '#components/api.ts'
import type { LawPreview } from '#domain/legal-status/schema/legal-status.ts'

/** How long typing rests, in ms, before it is asked what it would change. */
const rest = 350

type Asked = { agreementId: string; on: string } & ({ event: object } | { clauses: object })

/** What is typed would change this; null while there is nothing to tell, or not yet. */
export function usePreview({ agreementId, on, ...typed }: Asked, isSaid: boolean) {
  const text = useRested(JSON.stringify(typed))
  const { data } = useQuery({
    queryKey: ['law-preview', agreementId, on, text],
    enabled: isSaid,
    placeholderData: keepPreviousData,
    queryFn: ({ signal }) => {
      const said = Object.entries(JSON.parse(text) as object).map(([name, value]) => {
        return [name, JSON.stringify(value)]
      })
      const query = new URLSearchParams({ on, ...Object.fromEntries(said) })
      return read<LawPreview>(`/agreements/${agreementId}/status/preview?${query}`, { signal })
    },
  })
  return isSaid ? (data ?? null) : null
}

/** A text once it has not changed for a while. */
function useRested(text: string): string {
  const [rested, setRested] = useState(text)
  useEffect(() => {
    const timer = setTimeout(() => setRested(text), rest)
    return () => clearTimeout(timer)
  }, [text])
  return rested
}
