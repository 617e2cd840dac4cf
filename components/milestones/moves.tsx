'use client'

import { useTranslations } from 'next-intl'
import { useRef } from 'react'
import { useFormProblems } from '#components/form-problems.ts'
import { Button } from '#components/ui/button.tsx'
import { ErrorSummary } from '#components/ui/forms/error-summary.tsx'
import type { Milestone } from '#domain/milestones/schema.ts'
import { useMilestoneChange } from './milestone-change.ts'

/** What a milestone is to follow once it has moved up or down by one; absent where it can't. */
export type Neighbours = { up?: string | null; down?: string | undefined }

type Props = {
  milestone: Milestone
  planId: string
  neighbours: Neighbours
  onDone: () => void
}

/** Moves a milestone up or down by one within its activity. */
export function Moves({ milestone, planId, neighbours: { up, down }, onDone }: Props) {
  const words = useTranslations('actionPlans')
  const after = useRef<string | null>(null)
  const { busy, error, send } = useMilestoneChange({
    milestone,
    planId,
    noun: 'position',
    body: async () => ({ after: after.current }),
    onDone,
  })
  const problems = useFormProblems(error, [])
  const move = (to: string | null) => {
    after.current = to
    send()
  }
  if (up === undefined && down === undefined) return null
  return (
    <div className="flex flex-wrap gap-x-5 border-t border-hairline pt-3">
      <ErrorSummary problems={problems.summary} />
      {up !== undefined && (
        <Button small kind="quiet" icon="up" className="px-0!" busy={busy} onClick={() => move(up)}>
          {words('moveUp')}
        </Button>
      )}
      {down !== undefined && (
        <Button
          small
          kind="quiet"
          icon="down"
          className="px-0!"
          busy={busy}
          onClick={() => move(down)}
        >
          {words('moveDown')}
        </Button>
      )}
    </div>
  )
}

/** The neighbours of a milestone among those of its activity, in their order. */
export function neighboursOf(milestones: readonly { id: string }[], id: string): Neighbours {
  const index = milestones.findIndex((one) => one.id === id)
  const down = milestones[index + 1]?.id
  return {
    ...(index > 0 && { up: milestones[index - 2]?.id ?? null }),
    ...(down !== undefined && { down }),
  }
}
