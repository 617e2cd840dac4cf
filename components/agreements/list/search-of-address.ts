import { usePathname, useSearchParams } from 'next/navigation'
import { useMemo, useSyncExternalStore } from 'react'

/**
 * What the address bar asks for. After a reload Next.js fetches anew at each step back, and an answer
 * that arrives after the next step takes its own `useSearchParams` back to the step before. While one
 * arrives from another page, the address bar still says what that page was asked for.
 */
export function useSearchOfAddress(): URLSearchParams {
  const path = usePathname()
  const rendered = useSearchParams()
  const search = useSyncExternalStore(
    listen,
    () => (location.pathname === path ? location.search : `?${rendered}`),
    () => `?${rendered}`,
  )
  return useMemo(() => new URLSearchParams(search), [search])
}

function listen(changed: () => void): () => void {
  addEventListener('popstate', changed)
  return () => removeEventListener('popstate', changed)
}
