'use client'

import { useEffect, useState } from 'react'
import type { MilestoneAct, MilestoneActKind } from '#components/milestones/milestone-row.tsx'

/** What is asked of which milestone; `round` tells one opening of a dialog from the next. */
export type Asked = {
  kind: MilestoneActKind
  milestoneId: string
  open: boolean
  round: number
}

/** The activity that a milestone is being added to. */
export type Adding = { activityId: string; open: boolean; round: number }

export type PlanActs = ReturnType<typeof usePlanActs>

/** How long, in ms, the row of a change stays marked. */
const marked = 2_000

/** Which dialog of a plan stands open, at first the one given, and which row was changed a moment ago. */
export function usePlanActs(opened?: Pick<Asked, 'kind' | 'milestoneId'>) {
  const [asked, setAsked] = useState<Asked | undefined>(
    opened && { ...opened, open: true, round: 0 },
  )
  const [justChanged, setJustChanged] = useState<string>()
  const [adding, setAdding] = useState<Adding>()

  useEffect(() => {
    if (justChanged === undefined) return
    const timer = setTimeout(() => setJustChanged(undefined), marked)
    return () => clearTimeout(timer)
  }, [justChanged])

  const act: MilestoneAct = (kind, { id: milestoneId }) =>
    setAsked((last) => ({ kind, milestoneId, open: true, round: (last?.round ?? 0) + 1 }))

  return {
    asked,
    act,
    justChanged,
    close: () => {
      setAsked((last) => last && { ...last, open: false })
      // Whence it was opened may be gone: the milestone's own button is where one goes on.
      if (asked) requestAnimationFrame(() => focusOn(`act-${asked.milestoneId}`))
    },
    mark: setJustChanged,
    adding,
    add: (activityId: string) =>
      setAdding((last) => ({ activityId, open: true, round: (last?.round ?? 0) + 1 })),
    closeAdding: () => setAdding((last) => last && { ...last, open: false }),
  }
}

function focusOn(id: string) {
  document.getElementById(id)?.focus()
}
