import { dehydrate, HydrationBoundary, QueryClient, type QueryKey } from '@tanstack/react-query'
import type { ReactNode } from 'react'

type Props = {
  /** What a page has asked already, by the key under which its components look for it. */
  answers: readonly (readonly [QueryKey, unknown])[]
  children: ReactNode
}

/** Sends along what was asked on the server, so that nothing is asked again when the page loads. */
export function Hydrated({ answers, children }: Props) {
  const client = new QueryClient()
  for (const [key, answer] of answers) client.setQueryData(key, answer)
  return <HydrationBoundary state={dehydrate(client)}>{children}</HydrationBoundary>
}
