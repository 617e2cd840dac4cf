import { queryOptions } from '@tanstack/react-query'
import { read } from '#components/api.ts'
import type { PlanConfirmations } from '#domain/confirmations/schema/confirmation.ts'

/** Where a plan stands between the two sides; pages fill it before they are sent. */
export const confirmationsQuery = (planId: string) =>
  queryOptions({
    queryKey: ['action-plans', planId, 'confirmations'],
    queryFn: ({ signal }) =>
      read<PlanConfirmations>(`/action-plans/${planId}/confirmations`, { signal }),
  })
