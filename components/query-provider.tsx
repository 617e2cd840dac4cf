'use client'

import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { type ReactNode, useState } from 'react'
import { ApiProblem } from './api.ts'

/** The cache of what was asked of the API; pages fill it before they are sent. */
export function QueryProvider({ children }: { children: ReactNode }) {
  const [client] = useState(newClient)
  return <QueryClientProvider client={client}>{children}</QueryClientProvider>
}

/**
 * What the server has just rendered is not asked for again at once; what was refused stays refused.
 * Without a network a change fails at once and says so: kept back, it would be sent when somebody
 * has long closed its form.
 */
const newClient = () =>
  new QueryClient({
    defaultOptions: {
      queries: {
        networkMode: 'always',
        staleTime: 30_000,
        retry: (failures, error) => !(error instanceof ApiProblem) && failures < 2,
      },
      mutations: { networkMode: 'always', retry: false },
    },
  })
