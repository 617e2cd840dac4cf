import { useSearchParams } from 'next/navigation'
import { useMemo, useSyncExternalStore } from 'react'

/**
 * What the address bar asks for. After a reload Next.js fetches anew at each step back, and an answer
 * that arrives after the next step takes its own `useSearchParams` back to the step before.
 */
export function useSearchOfAddress(): URLSearchParams {
  const rendered = useSearchParams()
  const search = useSyncExternalStore(
    listen,
    () => location.search,
    () => `?${rendered}`,
  )
  return useMemo(() => new URLSearchParams(search), [search])
}

function listen(changed: () => void): () => void {
  addEventListener('popstate', changed)
  return () => removeEventListener('popstate', changed)
}
