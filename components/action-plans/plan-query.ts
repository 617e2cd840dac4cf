import { queryOptions } from '@tanstack/react-query'
import { read } from '#components/api.ts'
import type { ActionPlan } from '#domain/action-plans/schema.ts'

/** A plan with its activities and milestones; pages fill it before they are sent. */
export const planQuery = (planId: string) =>
  queryOptions({
    queryKey: ['action-plans', planId],
    queryFn: ({ signal }) => read<ActionPlan>(`/action-plans/${planId}`, { signal }),
  })
