'use client'

import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useRef } from 'react'
import { planQuery } from '#components/action-plans/plan-query.ts'
import { useAttemptKey } from './attempt-key.ts'
import { ChangedMeanwhile, changeMilestone, type MilestoneNoun } from './change-milestone.ts'

type Change = {
  milestone: { id: string; version: number }
  planId: string
  noun: MilestoneNoun
  /** What is to be sent, once everything on its way has arrived. */
  body: () => Promise<Record<string, unknown>>
  /** After the plan was read anew. */
  onDone: () => void
}

/** Changes a milestone of a plan and shows the plan as it is then; a second click sends nothing. */
export function useMilestoneChange({ milestone, planId, noun, body, onDone }: Change) {
  const client = useQueryClient()
  const keyOf = useAttemptKey()
  const underWay = useRef(false)
  const readAnew = () => client.invalidateQueries(planQuery(planId))
  const sending = useMutation({
    mutationFn: async () => {
      const content = await body()
      const { id: milestoneId, version: seen } = milestone
      const key = keyOf({ seen, noun, content })
      await changeMilestone({ milestoneId, noun, body: content, seen, key })
    },
    onSuccess: async () => {
      await readAnew()
      onDone()
    },
    onSettled: () => {
      underWay.current = false
    },
  })
  const { error, isPending, mutate, reset } = sending
  return {
    busy: isPending,
    changed: error instanceof ChangedMeanwhile ? error : undefined,
    error: error instanceof ChangedMeanwhile ? null : error,
    send: () => {
      if (underWay.current) return
      underWay.current = true
      mutate()
    },
    /** What was wrong is mended, or about to be. */
    forget: reset,
    /** Shows the milestone as it is now; what was typed stays. */
    reload: async () => {
      await readAnew()
      reset()
    },
  }
}
